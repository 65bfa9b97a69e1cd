<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>Action</name>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo adding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo adding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo edit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo edit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo deletion of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo deletion of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo adding the sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo adding the sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo submission of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo submission of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasure of personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo erasure of personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo erasure of personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo merge into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo merge into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasting of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo pasting of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo pasting of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of a field of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo change of a field of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo change of a field of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo restoring %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo restoring %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the day %1 taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo taking back the day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo taking back the day %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentWish</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>… and %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records: %1. Errors: %2. Warnings: %3. Drafts not saved: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Work on from a copy made before, and keep this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnCondition</name>
    <message>
        <source>%1 (until %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyStudy</name>
    <message>
        <source>Copying to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy %1 is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies (*.ssestudy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> copy</source>
        <comment>end of a file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy was made: it would have replaced a study that somebody works on. Choose another name for the copy, or ask them to close it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selection to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert what the clipboard holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select everything in the field or table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click into a field or a table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still under way; wait for it or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last step; it also works after reopening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the step that was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, look, your name and team.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorBox</name>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study itself is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, or whether its drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be read ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may open the file and that its drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be written ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or move the old file away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved before is safe; the last step was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not an SSE Atlas study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file ending in .ssestudy; to bring in a table, use Data ▸ Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study “{path}” is damaged ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy of it, then go back to a snapshot or a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was made by a newer SSE Atlas (format {file_version}, this one reads up to {program_version}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is open elsewhere, by {holder} on {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them to close it, or open it for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To work on it, save a copy in a folder where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” contains “{object}”, which SSE Atlas never makes and could run unwanted commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not opened and is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever sent it for the original study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{object}” in “{path}” is not built as the study itself declares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed it: go back to a snapshot or a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study file did not accept this step ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step was taken back as a whole; everything saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens twice, copy the details and report them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program, or an import, is writing to the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your change is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer in the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted: look in the history, or undo the deletion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone has changed this record since you opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their version is in the study; yours is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two and save the one you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{field}” holds something that cannot be stored: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the marked field and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo or redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” cannot be undone: a later change touches the same fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record&apos;s history and set the value you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you chose the right file and that it was saved with its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row of the table has no column names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put one name over each column, save the file and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} holds characters that cannot be read ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as “CSV UTF-8” and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell in row {row}, column {column} is larger than {limit} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a quotation mark that is never closed, or shorten the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has more than {limit} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the columns that are not needed, or choose another separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table breaks off at row {row} ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, repair that row and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import plan cannot be used ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the plan, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No import plan knows a table with these columns: {header}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a plan that says which column is which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study has no country “{country}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the two letters of ISO 3166, such as VN for Viet Nam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure “{figure}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list: “sse-atlas figure --list” prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no translation into “{language}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose English (en) or another language offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” has an ending that stands for no known format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of the endings offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be made ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value given does not fit here ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” holds no references in RIS, BibTeX or CSL-JSON, or is larger than {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the references again in one of these three formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record of this study has this value already ({field}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it, or open the other record instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approved recommendation keeps its number, and its level with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return it for revision first, or write a new one at the other level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”, version {version}, has responses and can only be read: what was asked must stay what the answers say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the instrument, give it a new version, and change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who typed the record first cannot type it a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the paper to somebody else; in a team of one the coordinator can allow the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both records have figures for {year}, and they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them agree in one of the two, or delete that year there, and merge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country study of this record is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the deletion of the study, or add the record to another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureCommand</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>A study is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies (*.ssestudy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the mapping of a country in a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a study from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studies opened last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sa&amp;mple study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viet Nam with real national figures: look around, change what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole study in another file; you go on working in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the study and the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name, such as “After the workshop”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name this version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the study as it is now under a name, to come back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions kept of this study, and the way back to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes are saved; the study as it is now is kept as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved as you work; this keeps what you are typing, and a version of the study to come back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Everything else is saved; no version was kept.</source>
        <comment>after a sentence or several</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen records</source>
        <translation>
            <numerusform>%Ln chosen record</numerusform>
            <numerusform>%Ln chosen records</numerusform>
        </translation>
    </message>
    <message>
        <source>no value, for a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value, no reason given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormKeys</name>
    <message>
        <source>Next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, and begin the next record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list of a choice; also F4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today’s date, or this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why a value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate the text of this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was typed into the field; again: to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code or letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a list by code or first letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2562</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year of the Buddhist Era; kept as 2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 6 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date; also with points, strokes or the year first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence, and the work of others inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key on one card, to look at, to print or to copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: %1. Encoding: %2. Separator: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding is a guess: look at the names, and save the table as “CSV UTF-8” if they are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read: %1. Taken in: %2. Left out: %3. Problems: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds several countries, name one with --country: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>In a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be done without the mouse. Alt and the underlined letter open a menu; Tab and Shift+Tab go from field to field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkTitles</name>
    <message>
        <source>A person, erased on request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockedStudy</name>
    <message>
        <source>Open for &amp;reading only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a study first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteSource</name>
    <message>
        <source>What can be pasted here are rows of a table: copy cells in a spreadsheet, or text with tabs or commas between the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteView</name>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>The program has no translation into “%1”: its own sentences are in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These fonts are missing, so others were used: %1. Install the package fonts-noto-core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the study …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the report: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln pages</source>
        <translation>
            <numerusform>%1: %Ln page</numerusform>
            <numerusform>%1: %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunningWork</name>
    <message>
        <source>“%1” is still under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you stop it, nothing of it is kept; everything saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and change the language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondEntryForm</name>
    <message>
        <source>%1 without a name, entered as number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field and its value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnkeptTyping</name>
    <message>
        <source>Stay to put it right or to try again. If you close now, this is lost; everything saved or kept before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close and lose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>&amp;Search and commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or a page by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page you came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page you went back from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the part of the window before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or &amp;hide the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes room for wide tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text size of the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::CountryBox</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::FileStudySession</name>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::TaskBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::TaskHead</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::exchange::ImportDialog</name>
    <message>
        <source>Choose a &amp;plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the study of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows will be taken in. Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows were taken in. Undo takes all of them out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are left out: they have no name, or more cells than the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout: %1. Encoding: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding is a guess: look whether the names are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values could not be understood; their fields stay empty with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rows taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the table; nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an import plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import plans (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes organisations in from a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study is open read-only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::exchange::ProblemsModel</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::exchange::SourceImportDialog</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the study of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected rows (Space changes them):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the reference in as a new source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the reference out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill empty fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the source that is there; nothing filled in is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 filled, %3 skipped.</source>
        <comment>sources</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file; nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the sources in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln source(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln source</numerusform>
            <numerusform>&amp;Import %Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no reference that can be read. The problems below say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 references: %2 to add, %3 to fill in, %4 to skip. Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes references in from RIS, BibTeX or CSL-JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References (*.ris *.bib *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study is open read-only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::exchange::SourcesModel</name>
    <message>
        <source>Repeats line %1 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same DOI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same title</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty field(s) could be filled</source>
        <translation>
            <numerusform>%Ln empty field could be filled</numerusform>
            <numerusform>%Ln empty fields could be filled</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”; %3</source>
        <comment>what is the same, title, what could be filled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this study</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::figures::FigureCanvas</name>
    <message>
        <source>Click to list the records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::figures::FigureView</name>
    <message>
        <source>Save figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rows behind the figure (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save figure as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record holds the values of this figure. Add records or import a register, and the figure fills by itself; a filter may also be too narrow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::figures::FiguresCommands</name>
    <message>
        <source>Go to the figures first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes the figure again from the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the next figure of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the figure before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save figure as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the figure as SVG, PNG or CSV</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::figures::FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure to take away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing figure %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::quality::AgreementView</name>
    <message>
        <source>Cohen’s kappa says how far two people agree beyond chance: 1 is always, 0 no more than by chance. The weighted one counts 1 and 2 as closer than 0 and 2; what somebody did not know is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far two people who screened the same entities agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entity was screened by two people yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second assessment of the same entity by somebody else shows how far two agree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::quality::QualityModel</name>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::quality::QualityPage</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all records and files anew (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening by two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the quality board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1. Go on from a version or a copy made before, and keep this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 in %3.</source>
        <comment>errors, warnings and records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is typed and not saved is not among them: %Ln draft(s).</source>
        <translation>
            <numerusform>What is typed and not saved is not among them: %Ln draft.</numerusform>
            <numerusform>What is typed and not saved is not among them: %Ln drafts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records were changed since; check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking records, links and attached files; nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can take a while in a large study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again to find what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record keeps to the rules; every link and every file is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That record is not there any more; check again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::AttachmentDialog</name>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) is attached to “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) (%1) are attached to “%2”.</source>
        <translation>
            <numerusform>%Ln file (%1) is attached to “%2”.</numerusform>
            <numerusform>%Ln files (%1) are attached to “%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The study keeps a copy; the original stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is larger than 200 MB is kept in a folder beside the study: take that folder along when you move the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first what it is: a form or a picture of people is kept more closely than a public document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public document: copies may leave the study without consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy leaves the study only when consent covers “%1”. Tick nothing, and what the record says of consent counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::AttachmentWork</name>
    <message>
        <source>“%1” is not in the folder beside the study any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of it is untouched. Put the folder “%1” back beside the study, or attach the file again with Replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of “%1” are missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the study is untouched. Attach the file again with Replace, or go back to a version that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was attached. Choose files, not folders; to keep a folder, attach the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record has to be saved first, and cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaching %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Attaching %Ln file(s)</source>
        <translation>
            <numerusform>Attaching %Ln file</numerusform>
            <numerusform>Attaching %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) attached.</source>
        <translation>
            <numerusform>%Ln file attached.</numerusform>
            <numerusform>%Ln files attached.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not opened from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no document, picture or recording that is only looked at: opening it could run a program. Save a copy if you know where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer shows “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is safe in the study. Install a program for it, or save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record says that no consent was obtained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent for “%1” is missing: neither the file nor its record says that it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet what it is, and consent for “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of “%1” may leave the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can open it here. If consent was given, say so under Describe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy %1 is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was attached. Fill in or correct a field, then attach the files again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::AttachmentsPane</name>
    <message>
        <source>Attach…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file to this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet. Drop consent forms, photographs, scans or recordings here, or press Ctrl+Shift+A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the record says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, kept in the folder beside the study</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::CheckList</name>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::ChoiceEditor</name>
    <message>
        <source>Go to this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the list. Press Down to see what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several go by the name “%1”. Press Down and choose one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::ChoicesEditor</name>
    <message>
        <source>“%1” is not in the list. Press Down to see what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several go by the name “%1”. Press Down and choose one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;usual columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::ColumnFilterDialog</name>
    <message>
        <source>&amp;Take this filter off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters and accents make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with one of these values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from one value to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that contain a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with any value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a value, for one of these reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a value, and no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::ConflictDialog</name>
    <message>
        <source>Two versions of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was changed in the study while you were typing. Mark in each line the value that should stand; nothing is written before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the study now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the marked values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::CountEditor</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type whole numbers, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the total are in no part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::DiscrepanciesModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of a part and which</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part and its field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — changed since; now: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::DoubleEntriesModel</name>
    <message>
        <source>%1, begun</source>
        <comment>state of a second entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (may type it again)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First typed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one in %1, from number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at random, seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::DoubleEntryErrors</name>
    <message>
        <source>Differences by field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record was typed twice yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate needs something that it is a rate of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared are fields that at least one of the two filled. An error is a difference that was settled with another value than the person&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double entry.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 fields differ (%3), in %Ln record(s) typed twice.</source>
        <translation>
            <numerusform>%1 of %2 fields differ (%3), in %Ln record typed twice.</numerusform>
            <numerusform>%1 of %2 fields differ (%3), in %Ln records typed twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln of them is/are not settled yet.</source>
        <comment>after a sentence</comment>
        <translation>
            <numerusform>%1 %Ln of them is not settled yet.</numerusform>
            <numerusform>%1 %Ln of them are not settled yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a rate</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::DoubleEntryList</name>
    <message>
        <source>&amp;Type again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records for a second entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the record again from its paper (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was typed again already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You typed this record first: somebody else has to type it again, without seeing the first entry. In a team of one the coordinator can allow the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the &amp;same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record waits for a second entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first which records are to be typed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the paper of a record that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens an empty form for it. The first entry is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second entry is wanted any more. Undo brings it back with what was typed (Ctrl+Delete)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::DoubleEntryPage</name>
    <message>
        <source>Choose records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of double entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) wait for a second entry. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln record waits for a second entry. Undo takes it back.</numerusform>
            <numerusform>%Ln records wait for a second entry. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading second entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a part and how many stand in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both entries agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two entries differ; the differences are to be settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::DoubleEntrySample</name>
    <message>
        <source>A &amp;random share of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;same person may type them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all in the country studies shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those listed in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the %Ln record(s) selected in the table</source>
        <translation>
            <numerusform>the %Ln record selected in the table</numerusform>
            <numerusform>the %Ln records selected in the table</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no records of this kind yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws %1 of %2 records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws %1 of %2 records; %3 more were drawn before and stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have them t&amp;yped again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Have %Ln record(s) t&amp;yped again</source>
        <translation>
            <numerusform>Have %Ln record t&amp;yped again</numerusform>
            <numerusform>Have %Ln records t&amp;yped again</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 records can be drawn at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking records for a second entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every how many records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the first record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed draws the same records again; it is kept with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some records are typed a second time from their paper, by somebody who does not see the first entry. Where the two differ, one of them is wrong: that tells how often typing goes wrong, and in which fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a team of one. A second entry by the same person is no blind one: what they misread twice in the same way is not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dra&amp;w from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper is known by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second typist sees this field alone; it is not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records in the order of entry, from number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::DoubleEntrySettle</name>
    <message>
        <source>&amp;1  Keep the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2  Take the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;3  Type another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the two entries have differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What two people typed differently stands here until somebody looks at the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record stays as it is (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record takes the value of the second entry (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither is right: type what stands on the paper (3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the paper; each key settles one field and goes on. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) to settle.</source>
        <translation>
            <numerusform>%Ln difference to settle.</numerusform>
            <numerusform>%Ln differences to settle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) come after these.</source>
        <translation>
            <numerusform>%Ln more record comes after these.</numerusform>
            <numerusform>%Ln more records come after these.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not there to settle any more. What you typed was not written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::DraftOffer</name>
    <message>
        <source>&amp;Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was typed and not saved, last at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were typed and not saved, the last at %1.</source>
        <translation>
            <numerusform>%Ln record was typed and not saved, at %1.</numerusform>
            <numerusform>%Ln records were typed and not saved, the last at %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>New record without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard all of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::DuplicatesPage</name>
    <message>
        <source>Search a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the &amp;other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Same: merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Different: do not ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities that may be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two records, field by field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put both into one record: years, relations, evidence and every link go with it (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two; the decision is kept in the study (Ctrl+Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other record stays, and this one goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right choose whose value is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching for duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing registration numbers, names and places; nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can take a while in a large study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was searched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again to find entities entered twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) may be one and the same. You decide.</source>
        <translation>
            <numerusform>%Ln pair may be one and the same. You decide.</numerusform>
            <numerusform>%Ln pairs may be one and the same. You decide.</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates are left to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two entities share a number, or a name in one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged: %1 parts and %2 links moved. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart; this pair is not asked again. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates of entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent to publish the contact was taken out: it was not given for all that stands there now. Ask again before you mark it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::EraseDialog</name>
    <message>
        <source>&amp;Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that the study knows of “%1” is erased, on request of that person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The personal data of “%1” are erased; the rest of the record stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from the study and from every version kept of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the record holds no personal data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the study elsewhere, exports and printed reports are not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone, and nothing done before it can be undone either. Copies of the study elsewhere, exports and printed reports are not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The personal data were erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <comment>kind of record, name: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of the record and its parts</source>
        <translation>
            <numerusform>%Ln value of the record and its parts</numerusform>
            <numerusform>%Ln values of the record and its parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier value(s) in the history</source>
        <translation>
            <numerusform>%Ln earlier value in the history</numerusform>
            <numerusform>%Ln earlier values in the history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln translation(s)</source>
        <translation>
            <numerusform>%Ln translation</numerusform>
            <numerusform>%Ln translations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) with unsaved typing</source>
        <translation>
            <numerusform>%Ln draft with unsaved typing</numerusform>
            <numerusform>%Ln drafts with unsaved typing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same in %Ln kept version(s)</source>
        <translation>
            <numerusform>The same in %Ln kept version</numerusform>
            <numerusform>The same in %Ln kept versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept version(s) that could not be read any more</source>
        <translation>
            <numerusform>%Ln kept version that could not be read any more</numerusform>
            <numerusform>%Ln kept versions that could not be read any more</numerusform>
        </translation>
    </message>
    <message>
        <source>Who changed the record and when, without any value</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that cite this one; they show “A person, erased on request”</source>
        <translation>
            <numerusform>%Ln record that cites this one; it shows “A person, erased on request”</numerusform>
            <numerusform>%Ln records that cite this one; they show “A person, erased on request”</numerusform>
        </translation>
    </message>
    <message>
        <source>The same name elsewhere, which may be somebody else&apos;s: %1. Look there yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is erased, with all that the study knows of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s), with title and history</source>
        <translation>
            <numerusform>%Ln attached file, with title and history</numerusform>
            <numerusform>%Ln attached files, with title and history</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached scans of public documents and copies of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On “%1” something is typed that is not saved yet, and that could bring back what is erased. Nothing was erased. Finish or take back what is typed there, then erase again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between the titles of two pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in other records: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::FieldChangeDialog</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change a field of %1 records</source>
        <translation>
            <numerusform>Change a field of %1 record</numerusform>
            <numerusform>Change a field of %1 records</numerusform>
        </translation>
    </message>
    <message>
        <source>is given above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing, and no reason is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new value, or choose why it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 records were changed. Undo takes it back.</source>
        <translation>
            <numerusform>%1 record was changed. Undo takes it back.</numerusform>
            <numerusform>%1 records were changed. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %1 records</source>
        <translation>
            <numerusform>C&amp;hange %1 record</numerusform>
            <numerusform>C&amp;hange %1 records</numerusform>
        </translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 records will change. Nothing is written yet.</source>
        <translation>
            <numerusform>%1 of %2 record will change. Nothing is written yet.</numerusform>
            <numerusform>%1 of %2 records will change. Nothing is written yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 hold this already.</source>
        <translation>
            <numerusform>%1 holds this already.</numerusform>
            <numerusform>%1 hold this already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %1 the field does not apply; they stay as they are.</source>
        <translation>
            <numerusform>To %1 the field does not apply; it stays as it is.</numerusform>
            <numerusform>To %1 the field does not apply; they stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 other fields no longer apply then, and are emptied.</source>
        <translation>
            <numerusform>In %1 other fields no longer apply then, and are emptied.</numerusform>
            <numerusform>In %1 other fields no longer apply then, and are emptied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot hold it and stay as they are: %2</source>
        <translation>
            <numerusform>%1 cannot hold it and stays as it is: %2</numerusform>
            <numerusform>%1 cannot hold it and stay as they are: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The records belong to several country studies, and a link stays within one. Choose records of one study.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::FieldEditor</name>
    <message>
        <source>Choose below which number “%1” is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::FieldRow</name>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed before the record can be submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data: leaves the study only with consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is missing (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why “%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the reason back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this text in the other languages of the report (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed when the record is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 repeats the value of the record before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::FieldsForm</name>
    <message>
        <source>There is no record before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a new record is filled in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No empty field can be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a field first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” differs from record to record and is not repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty in the record before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 repeats “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::FilterBar</name>
    <message>
        <source>Clear &amp;all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all records again instead of only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this filter off: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::HistoryPane</name>
    <message>
        <source>&amp;Put this value back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to how it was then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field holds what stands under “From” again (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record and its parts are again as they were after the chosen step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data were erased since; what stood here cannot be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed the record since; it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::LineEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a whole number, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Type a number, such as %1, with at most %Ln decimals.</source>
        <translation>
            <numerusform>Type a number, such as %1, with at most one decimal.</numerusform>
            <numerusform>Type a number, such as %1, with at most %Ln decimals.</numerusform>
        </translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a year of four digits, such as 2019 or, in the Buddhist Era, 2562.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a date as year, month, day: 2023-06-20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B.E. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar has no such day: check the day and the month.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::MarkQuestion</name>
    <message>
        <source>Asked once for this country study; its form can change the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Which number is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thousands: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals: between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::PairComparison</name>
    <message>
        <source>%1, kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::PairsModel</name>
    <message>
        <source>same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but %1 km apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::PartsEditor</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::PasteColumns</name>
    <message>
        <source>Columns of the paste and their fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::PasteDialog</name>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add these rows &amp;all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking pasted rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding pasted rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 records were added. Undo takes all of them out again.</source>
        <translation>
            <numerusform>%1 record was added. Undo takes it out again.</numerusform>
            <numerusform>%1 records were added. Undo takes all of them out again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12.5 (point)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12,5 (comma)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day first: 31/12/2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month first: 12/31/2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;tes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that look like records already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows as they will be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown words (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows will be added. Nothing is written yet.</source>
        <translation>
            <numerusform>%1 of %2 row will be added. Nothing is written yet.</numerusform>
            <numerusform>%1 of %2 rows will be added. Nothing is written yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because they have no name.</source>
        <translation>
            <numerusform>%1 row is left out because it has no name.</numerusform>
            <numerusform>%1 rows are left out because they have no name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because none of their cells fills a field.</source>
        <translation>
            <numerusform>%1 row is left out because none of its cells fills a field.</numerusform>
            <numerusform>%1 rows are left out because none of their cells fills a field.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because they look like records already there.</source>
        <translation>
            <numerusform>%1 row is left out because it looks like a record already there.</numerusform>
            <numerusform>%1 rows are left out because they look like records already there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %1 records</source>
        <translation>
            <numerusform>&amp;Add %1 record</numerusform>
            <numerusform>&amp;Add %1 records</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the clipboard; nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the rows. Cancel takes out again what was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 cells need a look; what cannot be stored stays in the note of its record, but for personal data.</source>
        <translation>
            <numerusform>%1 cell needs a look; what cannot be stored stays in the note of its record, but for personal data.</numerusform>
            <numerusform>%1 cells need a look; what cannot be stored stays in the note of its record, but for personal data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 columns are left out because they fill no field: %2.</source>
        <translation>
            <numerusform>%1 column is left out because it fills no field: %2.</numerusform>
            <numerusform>%1 columns are left out because they fill no field: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::PastePreviewModel</name>
    <message>
        <source>In the paste: %1. See the problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the paste: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::PasteProblemsModel</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::PasteTwinsModel</name>
    <message>
        <source>Row %1 of the paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::PasteWords</name>
    <message>
        <source>Leave the field &amp;empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are no codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked word &amp;stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? (empty, the word goes into the note)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: empty, the word goes into the note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::RecordForm</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this record (Ctrl+Enter saves and begins the next)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was last saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet; kept as a draft %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was changed in the study while you were typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare both versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubmit for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, and say that the record is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study was closed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take these back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSE by national law: 1 was filled in for %1. Change what is not so; O3, G3 and D2 are asked all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or take back what you are typing first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed into “%1” is not in the study. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, what you typed into “%2” cannot be read, and so cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither saved nor kept as a draft: stay here until it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and name of a part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was deleted from the study after you had typed into it. What you typed stands here as a new record; it is in the study again once you save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: what stands in “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was typed yet, so nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::RecordHead</name>
    <message>
        <source>Country study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to section</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::RecordHistory</name>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person and team</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>when, who, what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: why missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>field and language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::RecordList</name>
    <message>
        <source>Find by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, listing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not saved</source>
        <translation>
            <numerusform>%Ln not saved</numerusform>
            <numerusform>%Ln not saved</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered: not every record is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter by “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 record</numerusform>
            <numerusform>%1 records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 records</source>
        <translation>
            <numerusform>%1 of %2 record</numerusform>
            <numerusform>%1 of %2 records</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 rows can be copied at once. Nothing was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln personal values were not copied: their records hold no consent to hand them on.</source>
        <translation>
            <numerusform>%Ln personal value was not copied: its record holds no consent to hand it on.</numerusform>
            <numerusform>%Ln personal values were not copied: their records hold no consent to hand them on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record fits the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records are shown again once the filters and the search are taken off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::RecordTableModel</name>
    <message>
        <source>Listing records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing, no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::RecordsCommands</name>
    <message>
        <source>Go to a list of records first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new record in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new record with the values of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected records; Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find records by name, blind to case and accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go one record up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go one record down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat value of the record before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the value of the record before into this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat &amp;all that can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill every empty field of a new record whose value often stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by a fie&amp;ld…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only records with certain values in a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every record again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add e&amp;vidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite a source, an interview, a statistic or a provision for this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;rests on this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the records that cite this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;aste records from a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what rows copied from a spreadsheet would become, then adds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed it, from what to what; put back what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Erase personal data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out what the study knows of a person who asked for it, for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a field of the &amp;selected records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives one field of every selected record the same value, as one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, order and filters kept under a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have records t&amp;yped again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws from the listed or selected records those that somebody else types a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ttach files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a consent form, a photograph, a scan or a recording with this record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::RecordsPage</name>
    <message>
        <source>%1: nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is filtered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence is given for findings, recommendations, contributions and other statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the record first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country studies are added one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These records hold no personal data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or take back what you are typing first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 records can be changed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first record by hand, paste rows from a spreadsheet, or import a register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first source by hand, paste rows from a spreadsheet, or import a bibliography.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first record by hand, or paste rows from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of this kind are not typed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no records here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the files to attach them to this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are being deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 records can be deleted at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 records were deleted. Undo takes it back.</source>
        <translation>
            <numerusform>%1 record was deleted. Undo takes it back.</numerusform>
            <numerusform>%1 records were deleted. Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::RestsOnDialog</name>
    <message>
        <source>&amp;Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What rests on this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cites this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing rests on it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that name it as their source, evidence or link are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind and field, number of records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 that its evidence supports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::SecondEntryForm</name>
    <message>
        <source>Type what stands on the paper. The first entry is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Submit second entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the first entry (Ctrl+Enter also begins the next)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was typed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is not kept yet: stay here until it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second entry of “%1” is not in the study. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the second entry of “%1”, what you typed into “%2” cannot be read, and so cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::SettleValueDialog</name>
    <message>
        <source>Type what stands on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settle with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the value, or keep one of the two entries.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::SuggestLine</name>
    <message>
        <source>Show the list (Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::TranslationsDialog</name>
    <message>
        <source>Translations: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report in one of these languages prints the translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save translations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::ViewsMenu</name>
    <message>
        <source>&amp;Save this view as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;changes to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, such as “Cooperatives without a province”:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::report::ReportCommands</name>
    <message>
        <source>Go to the report first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the report as it stands in the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the report again from the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the pages larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the pages smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits the pages to the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::report::ReportPage</name>
    <message>
        <source>Outline of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To look at before printing, %Ln point(s): %1</source>
        <translation>
            <numerusform>To look at before printing, %Ln point: %1</numerusform>
            <numerusform>To look at before printing, %Ln points: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln pages</source>
        <translation>
            <numerusform>%1: %Ln page</numerusform>
            <numerusform>%1: %Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::report::ReportPreview</name>
    <message>
        <source>Report preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pages yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1, %2 of %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::AboutDialog</name>
    <message>
        <source>window, drawing, PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the study file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of any script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words and sorting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encodings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists and plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors as values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>countries and regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop application for national studies that map the social and solidarity economy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::Banner</name>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study is open for reading only. To work on it, save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration data: figures and names are for trying things out, not for citing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::CommandPalette</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command or the name of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of a record, a page or a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::CountryChoice</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::HistoryDialog</name>
    <message>
        <source>All steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back this &amp;step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the whole &amp;day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a record, a file or a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this step changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring back what was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step fits. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back all of &amp;day %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 records</source>
        <comment>kind and number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>record and kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for missing values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>field and language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing left to take back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back everything done on %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) and parts of records</source>
        <translation>
            <numerusform>%Ln record or part of a record</numerusform>
            <numerusform>%Ln records and parts of records</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>record, field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <comment>record: step (person, time)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later work stands on this. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that back first, or keep both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown under “Double entry”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::HistoryModel</name>
    <message>
        <source>%1, %2</source>
        <comment>person, team</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::IdentityDialog</name>
    <message>
        <source>Welcome to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name and team stand beside every change you make, so that others know whom to ask. They stay in the study file and are sent nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name as your team knows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation or field team (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then changes stand under “unknown”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (reading only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file and program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed the study. The window shows it as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a page with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::NavigationModel</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of pages, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of pages, folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::NewStudyDialog</name>
    <message>
        <source>New study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSE mapping %1</source>
        <comment>file name, %1 is a country</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One study is one file: everything entered, imported and written about a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another name, or open that study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country fits “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country: type a part of its name or its code, such as VN, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::RecentList</name>
    <message>
        <source>Recent studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::RecentMenu</name>
    <message>
        <source>%1 (not found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there: it was moved or its drive is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No study was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::RecentModel</name>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::RecordFinder</name>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::ScopeBox</name>
    <message>
        <source>Countries shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which country studies of this file the pages show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All countries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset the look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (labels and lists)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels, lists and rules of the forms are in this language; menus and other messages stay in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reader of the language has confirmed the labels yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::ShortcutsDialog</name>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page to lay beside the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the keys as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::StartPage</name>
    <message>
        <source>National studies of the social and solidarity economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop a study or a table on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies you have opened will stand here. Not sure where to begin? The sample study of Viet Nam shows everything at work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::StatusArea</name>
    <message>
        <source>For reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: labels not yet confirmed by a reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads the language may find wrong words; the study is not affected by them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::VersionKeeper</name>
    <message>
        <source>Saved by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version of the study was kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::VersionsDialog</name>
    <message>
        <source>&amp;Go back to this version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version has been kept yet. One is kept each time a changed study is opened, every hour while you work, before an import, and when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written since: the study is as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) since then</source>
        <translation>
            <numerusform>%Ln step since then</numerusform>
            <numerusform>%Ln steps since then</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>step, person, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 then, %2 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the version of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written since leaves the study. The study as it is now is kept as a version first, so that you can come back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is back at the version of %2. Open it to go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::VersionsModel</name>
    <message>
        <source>Kept when the study was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept while working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept before a large change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dictionary</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the team; never printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the entity writes it, in its own script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unions and federations have cooperatives as members; sums leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban or rural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income from grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays social insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact may be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households are not persons: the unit goes with the number everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of whom members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers with social insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus or deficit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income from trading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Establishments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three lines at the head of the chapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constituent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be named in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty when the contribution is to the goal as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done, for whom, and how it leads to the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect and evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDG contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDG contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name, initials; the next author after a semicolon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal, book or website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms, places and years that the source covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for the whole country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never with &quot;million&quot; typed into it: choose the multiplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From (range)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To (range)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 for millions: 7.1 and 6 is 7,100,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page, table or paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value of several for the same thing is used; the others stay as alternatives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source and reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference period from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference period to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youth from age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youth to age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the study could not establish; printed in the methodology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope and method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the national profile by which the result is computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second assessor works without seeing the first assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSE by national law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates may be prefilled with 1 by law; D2, O3 and G3 are asked all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P1 Economic activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it carry on an economic activity: goods, services, finance, services to members, marketed or not? 0 none, or only advocacy or grant-giving; 1 occasional, or less than 25 % of resources; 2 continuous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P1 justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P1 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P2 Primary purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is serving a collective or general interest the primary purpose? 0 profit for the owners comes first; 1 stated but equal to others, or informal; 2 primary, and in statutes, rules or law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P2 justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P2 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O1 Voluntary and open membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is membership voluntary and open? 0 compulsory or assigned; 1 induced by a programme, free to leave; 2 voluntary and open. Does not apply to bodies without members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O1 justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O1 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O2 Ownership and control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds the majority of ownership or control rights? 0 investors or one private owner; 1 mixed; 2 members, users, workers, the community or a purpose foundation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O2 justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O2 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O3 Independence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it independent of state, company and donor? 0 an outside body appoints or vetoes the majority; 1 partly; 2 autonomous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O3 justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O3 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G1 Decisions independent of capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is decision power independent of capital: one member one vote, trustees? 0 by capital; 1 mixed; 2 yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G1 justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G1 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G2 Participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do workers, users or the community take part in decisions? 0 no; 1 consulted; 2 represented with a vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G2 justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G2 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G3 Assembly and accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was an assembly held in the last 24 months, and were accounts shown? 0 no; 1 one of the two; 2 both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G3 justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G3 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D1 Limit on distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is distribution of surplus to capital limited by rule? 0 no limit; 1 at most 50 % or the threshold of national law, or mainly patronage; 2 none, or a capped return and the rest reinvested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D1 justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D1 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D2 Practice of distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was practice in the last three years in line with the rule? 0 no; 1 partly; 2 yes. Does not apply if there never was a surplus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D2 justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D2 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A1 Assets on dissolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the assets on exit or dissolution? 0 to the owners by capital; 1 partly locked, or an indivisible reserve; 2 locked, passed on to a similar purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A1 justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A1 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score, lower bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the points that the criteria which apply could give; unknown counts as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score, upper bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the lower bound; unknown counts as 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of what is outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded whatever the result is; tags never decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known breach of fundamental rights at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored: a red flag for the coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity and purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profits and assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One version is in use at a time; new assessments take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law or decision behind the thresholds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of an SSE entity, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the lower bound. The method proposes 70.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income from trading, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For P1. The method proposes 25; Thai law asks for 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus reinvested, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For D1. The method proposes 50; Vietnamese law asks for 51, Thai law for 70.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate P1 Economic activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate P2 Primary purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate O3 Independence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate D1 Limit on distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate Governance (G1 or G2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate Ownership (O2 or A1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the profile departs from the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed before entities are screened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several with a semicolon between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote in the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role; a name only with consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a borderline case is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDG targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars of decent work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by the entity on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the field that the question is mapped to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One working definition of a concept is in use at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal anchor in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading of a principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings of the principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done, for whom, and how it leads to decent work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-cutting themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decent-work contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decent-work contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never counted twice: counts go by the form alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperative sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two digits of the classification, such as 01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consented to publication of the contact on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation of an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations of entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers are counted as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed-term employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short-term and casual employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependent contractors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apprentices, trainees and interns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributing family workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of volunteers in the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus to reserves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus by patronage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus to capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus to the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus to other uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indivisible reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median wage of women a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median wage of men a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance by constituent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser or speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisers and speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or statistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law or policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page, paragraph, table or time code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not independent of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two items from one respondent are one voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the currency for one US dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KII-07, FGD-02: how it is cited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles, no names: herders, board members, officials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants and consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence; split what touches two levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provinces or regions concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affects women differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioned by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why counted by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity or importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validated at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty when any is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparable with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators with the same word here may share a chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territorial level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of the national advisory committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provinces or regions served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence on the SSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1, none, to 5, decisive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest in the SSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1, none, to 5, very high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awareness of the SSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the contact stays in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence and interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation of an institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations of institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for all versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction read to the respondent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the language of the instrument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repealed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on the SSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From -2, hinders, to 2, enables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laws and policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters, digits and hyphens; begins with the country, such as VN-THT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members required by law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article, paragraph and point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 for at least 7 members; 51 for 51 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for the enumerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression as in XLSForm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within its level; frozen once approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with a verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is the highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator for the follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority and follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it should do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it responds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of uptake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uptake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in the tool it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list from which respondents were drawn, and what it leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sample cannot say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the priority stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voluntary national review or plan, with the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as n.d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview or visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years covered from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years covered to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it appears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of an amount of money; its year is the year of the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted up from a probability sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicting value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicting values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the data were collected. Viet Nam had 63 provinces until June 2025 and has 34 since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provinces or regions covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be avoided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark between thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How numbers are meant that can be read in two ways when typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that names the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person may type it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First typed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept beside the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to a record of kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed and dormant entities are left out of counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>The study already held a record with this number of the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has the same registration number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no name. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is no code of the list %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no choice from a list: it takes no value map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” stands for two codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a case without a condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no field of the kind %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 links to another record and cannot be filled from a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has neither columns nor cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “beside” must name one column for each of “columns”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “digits” belongs to the transform “division”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is no reason for a missing value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is both used and ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the kind %1 cannot be imported on their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan&apos;s name may hold small letters, digits and _ only: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column gives a record its %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is no setting of an import plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” does not fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is not JSON: it cannot be read after %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code of the list stands for this word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read as the value that the field holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country is known by this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names another country than the study&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotes of this cell do not match; it was taken as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry has no end and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much of this file cannot be read; the rest was not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The abbreviation “%1” is not defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 authors were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reference has no title, author or address and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value longer than %1 bytes was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 references were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What begins here is not valid JSON and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field does not apply to this record; the text is kept in its note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record goes by this name, or several do; the text is kept in the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code of the list stands for this word; it is kept in the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read as the value that the field holds; it is kept in the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number can be read in two ways. Look whether the decimal sign is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field that must be different in every record says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration number is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the row says is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field holds personal data; what it cannot take is left out and not kept in the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason cannot stand beside a value or another reason; it is kept in the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note holds at most %1 characters; what begins here is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The percent sign was left out. Look whether the indicator is a share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for “%1”, which has other accents. Look whether it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Entities and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions and findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law and institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>%1 values of the same thing are marked as preferred; keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entities have this number in the same register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is not valid Unicode. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds at most %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only yes or no fits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year from %1 to %2 fits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count is zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts add up to %1, the total says %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not belong to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code of this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed, or the reason why it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is counted as a member: persons, households, legal persons or cooperatives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page needs the date on which it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statistic needs a value, or both ends of a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what limits this value: a note on its definition or its coverage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes before %2. One of the two is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 or %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 belong together: give both or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address: name@example.org is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web address begins with http:// or https:// and has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in one line why %1 has this score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A borderline case needs a second assessor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second assessor is another person than the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the article or page of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers give the result %1; the record says something else. Save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is borderline and its second assessment is not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessors differ (%1, %2). Record the result on which they agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entities of this province have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another entity of this name is less than two kilometres away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 members are few for a cooperative or self-help group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 members are fewer than the %2 that the law requires of this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members of a union or federation are cooperatives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entity has %1 records for this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its memberships this entity is a member of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entity has no relation to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entity is checked with at least one source or piece of evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on %1, before its law came into force on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date lies outside the period of the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A response to a survey of entities names its entity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duplicate points to a response that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question belongs to another instrument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is answered %1 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 questions of this instrument have the same code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 options of this list have the same code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 instruments have this code and version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has %1 cells for this form and province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sources have this DOI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sources have this web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sources have the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sources have this title and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another team covers the same forms in the same provinces: expect duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength %1 wants more: 3 two independent pieces of evidence, one of them quantitative; 2 one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved without evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved without evidence: neither its own nor that of a finding it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers no finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recommendation answers this challenge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recommendation is addressed to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recommendations of this level have the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is dated before one that comes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case study tells of an entity that was screened as part of the SSE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved with evidence of %1 kinds; two are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are those of another entity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The constituents add up to %1 participants, the event has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 instruments of this rank have the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what it amends and replaces, this instrument comes before itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 institutions have this acronym.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An institution has no relation to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 working definitions of this concept are in use; keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the four principles are read in it; a national reading covers all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This definition is derived from itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The concept has %1 preferred terms in this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 screening profiles are in use; keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entity has %1 assessments of this round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count says what it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 values of the same thing and none is marked as preferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 50 % away from the year before. Is the unit the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another source says less than a third of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs by more than 5 % from another source: say why in its conflicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More jobs in the SSE than there are in the whole country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs in the SSE over national employment give another share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 statistics are key figures; a page holds twelve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statistic does not conflict with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator does not allow one of the dimensions that are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs at least %2 characters to say something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not exist on that date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is one of: a number, a text, codes, or the reason why there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photograph is printed with its credit and a description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entity has not reviewed its story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case study is published with the consent of the entity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A national text names the international text it is derived from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A published definition has its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact is published with the date of the consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A division has two digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main activity is not one of the others as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indivisible reserve is a part of the assets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kinds of income add up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers by status add up to %1, all workers are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether heads or full-time equivalents are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The young are a part of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one finding, recommendation or statistic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who translated the quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document of more than five pages is cited with the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate is above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interview has at least one participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A focus group has 4 to 15 participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without consent only the count is kept: take out summary, recording and transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more can mention it than were asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating says who gave it, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member of an advisory committee belongs to a constituent group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instrument in force has the date since when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating says why, and who gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount of money needs its year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code has capital letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code has small letters, digits and _ and begins with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question that offers answers has a choice list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not target-specific: the report says so of a contribution to a whole goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the year, or say that the source is without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article or a chapter stands in something: give the journal or book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SHA-256 has 64 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A survey speaks of its respondents, unless a probability sample was weighted up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A study is approved with its limitations stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 or %2, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts add up to %1, not to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DOI begins with 10. and has a slash: 10.1000/182.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ISBN has a wrong digit: it has 10 or 13, the last one is a check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a consent that covers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This section is of another revision of ISIC than the study uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities stand in provinces of two lists, %1 in the former and %2 in the present one: no chart can show them by province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not translated into %2: a report in it prints the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has been answered: what was asked stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attached file is damaged: attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attached file is not beside the study any more: put the folder of its attachments back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attached file is missing: attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status says that there is no value: the one that is typed is printed nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without consent only the count is kept: take out the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count is a whole number, and never below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share in percent lies between 0 and 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without consent only the count is kept: take out role, sex and age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed; why it is missing does not stand for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youth ends at a higher age than it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women: %1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men: %1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other: %1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads into another country study. Choose a record of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closing year is given: say that the entity is closed, or take the year out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities by form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of entities by form, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entities are recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add entities, or import a register, to see them by form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is the most frequent form: %2 of the %n entities recorded</source>
        <translation>
            <numerusform>%1 is the most frequent form: %2 of the one entity recorded</numerusform>
            <numerusform>%1 is the most frequent form: %2 of the %n entities recorded</numerusform>
        </translation>
    </message>
    <message>
        <source>Bar chart. Categories: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar chart. Categories: %1; series: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column chart. Categories: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column chart. Categories: %1; series: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line chart. Points in time: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line chart. Points in time: %1; lines: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures: %1 rows, %2 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot plot. Categories: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot plot. Categories: %1; dots in each: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map. Rows: %1; columns: 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map. Rows: %1; columns: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 (%2) to %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from %2 (%3) to %4 (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data in %1 of %2 places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppressed to protect respondents: %1 of %2 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no data to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero: %1 of %2 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of the study, as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key figures are chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark up to 12 statistics as key figures to see them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The social and solidarity economy of %1 in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The social and solidarity economy in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more key figures are not shown.</source>
        <translation>
            <numerusform>One more key figure is not shown.</numerusform>
            <numerusform>%n more key figures are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break in the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definition differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>included in another category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>includes another category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistic without an indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social and solidarity economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustainable Development Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International Standard Industrial Classification of All Economic Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is printed in its original language (%1). A translation is not available yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two places of the report have the same name: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chapter “%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” refers to something that is not in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The footnote of mark “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key figure “%1” has no source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure %1 has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure %1 has no source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure %1 has no description for those who cannot see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure %1 shows no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has no source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text mentions figure %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text mentions table %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark leads to footnote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpublished source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research teams: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funded by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report was made from demonstration data. Its numbers must not be quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms of entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economic activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where entities are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women in the SSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and weight of the social and solidarity economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What published figures say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provinces and regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals and targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability of statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These charts are left out because no data were recorded for them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These chapters are left out because nothing was recorded for them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and computations are those of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statistics are of low or unknown reliability; the tables say which.</source>
        <translation>
            <numerusform>One statistic is of low or unknown reliability; the tables say which.</numerusform>
            <numerusform>%n statistics are of low or unknown reliability; the tables say which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statistics have no source on record and are not used as key figures.</source>
        <translation>
            <numerusform>One statistic has no source on record and is not used as a key figure.</numerusform>
            <numerusform>%n statistics have no source on record and are not used as key figures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification of activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample study of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed into the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the study and how they were collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal of the study file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unions and federations are left out of sums of members and workers: their members are cooperatives, whose own members would be counted twice.</source>
        <translation>
            <numerusform>One union or federation is left out of sums of members and workers: its members are cooperatives, whose own members would be counted twice.</numerusform>
            <numerusform>%n unions and federations are left out of sums of members and workers: their members are cooperatives, whose own members would be counted twice.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The study rests on %n written sources.</source>
        <translation>
            <numerusform>The study rests on one written source.</numerusform>
            <numerusform>The study rests on %n written sources.</numerusform>
        </translation>
    </message>
    <message>
        <source> By type: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that are missing, by reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of records without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing value is never counted as zero. Closed entities are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions to the Sustainable Development Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal or target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statements with the strongest evidence; they stand for %1 of %2 contributions on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements in the same words are given once; “Cases” says how many contributions they stand for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals by form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> %n of them name a goal but no target.</source>
        <translation>
            <numerusform> One of them names a goal but no target.</numerusform>
            <numerusform> %n of them name a goal but no target.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside the other countries of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (accessed %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 et al.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n.d.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trillion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooperatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full-time equivalents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>establishments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alternative value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sources give different values for the same thing, the one this report uses is in bold and the others are marked as alternatives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As given for each value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration data, not for quotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data are available for this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities by form in cited statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities by main activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founding years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of the number of entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities by province or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women in roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions by country and goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the evidence by country and goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the evidence by form and goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of entities by form as sources state it, latest year, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No numbers of entities are cited yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter statistics of the indicator N_ENT by form, with their sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most numerous in the sources: %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the %n entities recorded has a form yet</source>
        <translation>
            <numerusform>The one entity recorded has no form yet</numerusform>
            <numerusform>None of the %n entities recorded has a form yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is the most frequent activity: %2 of the %n entities recorded</source>
        <translation>
            <numerusform>%1 is the most frequent activity: %2 of the one entity recorded</numerusform>
            <numerusform>%1 is the most frequent activity: %2 of the %n entities recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n entities recorded has a main activity yet</source>
        <translation>
            <numerusform>The one entity recorded has no main activity yet</numerusform>
            <numerusform>None of the %n entities recorded has a main activity yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Add entities, or import a register, to see them by activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of entities by province or region, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the %n entities recorded has a province or region yet</source>
        <translation>
            <numerusform>The one entity recorded has no province or region yet</numerusform>
            <numerusform>None of the %n entities recorded has a province or region yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Place not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add entities, or import a register, to see them by province or region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities are recorded under units that have since been merged or renamed.</source>
        <translation>
            <numerusform>One entity is recorded under a unit that has since been merged or renamed.</numerusform>
            <numerusform>%n entities are recorded under units that have since been merged or renamed.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entities without a known founding year are not shown.</source>
        <translation>
            <numerusform>One entity without a known founding year is not shown.</numerusform>
            <numerusform>%n entities without a known founding year are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>No founding years are recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the year in which entities were founded, or import it with a register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of entities by year of foundation, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Half of the %n entities with a known founding year are from %2 or later</source>
        <translation>
            <numerusform>The one entity with a known founding year is from %2</numerusform>
            <numerusform>Half of the %n entities with a known founding year are from %2 or later</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of entities existing today that existed in the year, by form, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of the %n entities with a known founding year, %2 existed in %3</source>
        <translation>
            <numerusform>Of the one entity with a known founding year, %2 existed in %3</numerusform>
            <numerusform>Of the %n entities with a known founding year, %2 existed in %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contributions to the goals are recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what entities, forms or the whole sector contribute to a goal, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contributions with a negative effect are not counted.</source>
        <translation>
            <numerusform>One contribution with a negative effect is not counted.</numerusform>
            <numerusform>%n contributions with a negative effect are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the contributions are claimed only, without evidence.</source>
        <translation>
            <numerusform>One of the contributions is claimed only, without evidence.</numerusform>
            <numerusform>%n of the contributions are claimed only, without evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contributions without a goal are not shown.</source>
        <translation>
            <numerusform>One contribution without a goal is not shown.</numerusform>
            <numerusform>%n contributions without a goal are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has the most: %2 of the %n contributions recorded</source>
        <translation>
            <numerusform>%1 has the one contribution recorded</numerusform>
            <numerusform>%1 has the most: %2 of the %n contributions recorded</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence is strongest for %1: %2 of 3 on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the evidence: 0 claimed only, 1 weak, 2 moderate, 3 strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of documented contributions by country and goal; not a measure of performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean strength of the evidence by country and goal; documented contribution, not a measure of performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean strength of the evidence by form and goal, %1; documented contribution, not a measure of performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contributions of no single form are not shown.</source>
        <translation>
            <numerusform>One contribution of no single form is not shown.</numerusform>
            <numerusform>%n contributions of no single form are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>board members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>managers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women are %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women are %1 of %2 and %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of women by role, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unions and federations are not counted: their members are cooperatives.</source>
        <translation>
            <numerusform>One union or federation is not counted: its members are cooperatives.</numerusform>
            <numerusform>%n unions and federations are not counted: their members are cooperatives.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet of women in roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter members, board, chair or manager by sex for a year of an entity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of women among those whose sex is known, by role, %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n entities recorded, by form</source>
        <translation>
            <numerusform>The one entity recorded, by form</numerusform>
            <numerusform>The %n entities recorded, by form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n entities recorded, by main activity</source>
        <translation>
            <numerusform>The one entity recorded, by main activity</numerusform>
            <numerusform>The %n entities recorded, by main activity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has the most entities: %2 of the %n recorded</source>
        <translation>
            <numerusform>%1 has the one entity recorded</numerusform>
            <numerusform>%1 has the most entities: %2 of the %n recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n entities recorded, by province or region</source>
        <translation>
            <numerusform>The one entity recorded, by province or region</numerusform>
            <numerusform>The %n entities recorded, by province or region</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n contributions recorded, by goal</source>
        <translation>
            <numerusform>The one contribution recorded, by goal</numerusform>
            <numerusform>The %n contributions recorded, by goal</numerusform>
        </translation>
    </message>
    <message>
        <source>The two largest are %1 (%2) and %3 (%4); together they make up %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three largest are %1 (%2), %3 (%4) and %5 (%6); together they make up %7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published sources give these values for the country as a whole and for single forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sources count the entities of a form, their numbers stand beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records of the study show how many entities of each form are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities are counted by the section of their main activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The years of foundation show when today&apos;s entities came into being</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of today&apos;s entities already existed in each year shows how the sector has grown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities are counted by province or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women are counted among members, on boards, as chairpersons and as managers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures describe the economy and the labour market in which SSE entities work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number of this report that names no other source was counted from the records of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every record says everything. What is missing limits how far the charts carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every form contributes to the same goals, and not everywhere is the evidence equally strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The study records %n contributions to the goals</source>
        <translation>
            <numerusform>The study records %n contribution to the goals</numerusform>
            <numerusform>The study records %n contributions to the goals</numerusform>
        </translation>
    </message>
    <message>
        <source>The countries are shown side by side, not ranked: more evidence is found where more was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n legal persons</source>
        <translation>
            <numerusform>%n legal person</numerusform>
            <numerusform>%n legal persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cooperatives</source>
        <translation>
            <numerusform>%n cooperative</numerusform>
            <numerusform>%n cooperatives</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (unit not recorded)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members and workers are those reported for %1, by the number of entities given; nothing is estimated for the others. A person who belongs to two entities is counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unions and federations are counted as entities but left out of members and workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members counted in different units (persons, households, organisations) are never added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– : zero; … : no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities, members and workers by form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members and workers are known only where entities reported them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National forms and their registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered under any law, certified or labelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each form takes national shapes, with a legal basis of their own or without any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The social and solidarity economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National mapping report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the records show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>reported by %n entities</source>
        <translation>
            <numerusform>reported by %n entity</numerusform>
            <numerusform>reported by %n entities</numerusform>
        </translation>
    </message>
    <message>
        <source>Entities on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (mixed effect)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (negative effect)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of entities by main activity (ISIC section), %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities of two revisions of ISIC cannot stand in one chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every entity a section of the revision that the study uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provinces before and after a reform cannot stand in one chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every entity a province of the list that the study uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted from other tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values that count something else are not shown.</source>
        <translation>
            <numerusform>%n value that counts something else is not shown.</numerusform>
            <numerusform>%n values that count something else are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>of respondents</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entities whose members are not recorded as persons are left out of the members.</source>
        <translation>
            <numerusform>%n entity whose members are not recorded as persons is left out of the members.</numerusform>
            <numerusform>%n entities whose members are not recorded as persons are left out of the members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential records are counted but not shown one by one.</source>
        <translation>
            <numerusform>%n confidential record is counted but not shown by itself.</numerusform>
            <numerusform>%n confidential records are counted but not shown one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n full-time equivalents</source>
        <translation>
            <numerusform>%n full-time equivalent</numerusform>
            <numerusform>%n full-time equivalents</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers counted as heads and as full-time equivalents are never added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records were typed a second time from their papers, without a look at the first entry.</source>
        <translation>
            <numerusform>%n record was typed a second time from its paper, without a look at the first entry.</numerusform>
            <numerusform>%n records were typed a second time from their papers, without a look at the first entry.</numerusform>
        </translation>
    </message>
    <message>
        <source> Of %1 fields compared, %2 differed (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> %n of the differences are not settled yet.</source>
        <translation>
            <numerusform> %n of the differences is not settled yet.</numerusform>
            <numerusform> %n of the differences are not settled yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement on the screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entities were screened by two people who answered separately.</source>
        <translation>
            <numerusform>%n entity was screened by two people who answered separately.</numerusform>
            <numerusform>%n entities were screened by two people who answered separately.</numerusform>
        </translation>
    </message>
    <message>
        <source> They came to the same result in %1 of the cases; Cohen’s kappa, the agreement beyond chance, is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> They came to the same result in %1 of the cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n closed or dormant entities are not counted.</source>
        <translation>
            <numerusform>One closed or dormant entity is not counted.</numerusform>
            <numerusform>%n closed or dormant entities are not counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entities that have closed or are dormant are in no year, so earlier years had more than is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n closed or dormant entities are left out of all counts.</source>
        <translation>
            <numerusform>One closed or dormant entity is left out of all counts.</numerusform>
            <numerusform>%n closed or dormant entities are left out of all counts.</numerusform>
        </translation>
    </message>
    <message>
        <source>unit not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
