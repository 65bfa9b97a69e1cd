<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
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
</context>
</TS>
