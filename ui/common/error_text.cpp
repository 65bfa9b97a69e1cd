#include "ui/common/error_text.h"

#include "ui/common/convert.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <array>

namespace atlas::ui {

namespace {

// {path} is shown as the file's name alone; the full path stands in the details.
struct Entry {
    ErrorCode code;
    const char* happened;
    const char* data;
    const char* advice;
};

constexpr const char* context = "ErrorText";
constexpr const char* unchanged = QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed.");
constexpr const char* study_kept = QT_TRANSLATE_NOOP("ErrorText", "The study itself is unchanged.");
constexpr const char* not_imported = QT_TRANSLATE_NOOP("ErrorText", "Nothing was imported.");

constexpr const char* kept_as_draft = QT_TRANSLATE_NOOP("ErrorText", "What you typed is kept as a draft.");

constexpr std::array entries{
    Entry{ErrorCode::cancelled, QT_TRANSLATE_NOOP("ErrorText", "Stopped as you asked."), unchanged,
          QT_TRANSLATE_NOOP("ErrorText", "Start it again whenever you like.")},
    Entry{ErrorCode::file_not_found, QT_TRANSLATE_NOOP("ErrorText", "“{path}” is not there."), unchanged,
          QT_TRANSLATE_NOOP("ErrorText",
                            "Check whether it was moved or renamed, or whether its drive is connected.")},
    Entry{
        ErrorCode::file_unreadable, QT_TRANSLATE_NOOP("ErrorText", "“{path}” could not be read ({detail})."),
        unchanged,
        QT_TRANSLATE_NOOP("ErrorText", "Check that you may open the file and that its drive is connected.")},
    Entry{ErrorCode::file_unwritable,
          QT_TRANSLATE_NOOP("ErrorText", "“{path}” could not be written ({detail})."),
          QT_TRANSLATE_NOOP("ErrorText", "What was there before is untouched."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Choose another folder, or close the program that has the file open.")},
    Entry{ErrorCode::file_exists, QT_TRANSLATE_NOOP("ErrorText", "There is already a file “{path}”."),
          QT_TRANSLATE_NOOP("ErrorText", "It was not overwritten."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose another name, or move the old file away first.")},
    Entry{ErrorCode::disk_full, QT_TRANSLATE_NOOP("ErrorText", "The disk that holds “{path}” is full."),
          QT_TRANSLATE_NOOP("ErrorText", "Everything saved before is safe; the last step was not written."),
          QT_TRANSLATE_NOOP("ErrorText", "Free some space, then try again.")},
    Entry{ErrorCode::not_a_study, QT_TRANSLATE_NOOP("ErrorText", "“{path}” is not an SSE Atlas study."),
          unchanged,
          QT_TRANSLATE_NOOP("ErrorText",
                            "Choose a file ending in .ssestudy; to bring in a table, use Data ▸ Import.")},
    Entry{ErrorCode::study_damaged,
          QT_TRANSLATE_NOOP("ErrorText", "The study “{path}” is damaged ({detail})."),
          QT_TRANSLATE_NOOP("ErrorText", "The file was left as it is."),
          QT_TRANSLATE_NOOP("ErrorText", "Make a copy of it, then go back to a snapshot or a backup.")},
    Entry{ErrorCode::study_newer,
          QT_TRANSLATE_NOOP(
              "ErrorText", "“{path}” was made by a newer SSE Atlas (format {file_version}, this one reads up "
                           "to {program_version})."),
          QT_TRANSLATE_NOOP("ErrorText", "The file was left as it is."),
          QT_TRANSLATE_NOOP("ErrorText", "Install the newer version to open it.")},
    Entry{ErrorCode::study_locked,
          QT_TRANSLATE_NOOP("ErrorText", "“{path}” is open elsewhere, by {holder} on {host}."), unchanged,
          QT_TRANSLATE_NOOP("ErrorText", "Ask them to close it, or open it for reading only.")},
    Entry{ErrorCode::study_read_only, QT_TRANSLATE_NOOP("ErrorText", "“{path}” can only be read."), unchanged,
          QT_TRANSLATE_NOOP("ErrorText", "To work on it, save a copy in a folder where you may write.")},
    Entry{ErrorCode::study_foreign_object,
          QT_TRANSLATE_NOOP("ErrorText",
                            "“{path}” contains “{object}”, which SSE Atlas never makes and could run "
                            "unwanted commands."),
          QT_TRANSLATE_NOOP("ErrorText", "The file was not opened and is unchanged."),
          QT_TRANSLATE_NOOP("ErrorText", "Ask whoever sent it for the original study.")},
    Entry{
        ErrorCode::study_schema_differs,
        QT_TRANSLATE_NOOP("ErrorText", "“{object}” in “{path}” is not built as the study itself declares."),
        QT_TRANSLATE_NOOP("ErrorText", "The file was not opened and is unchanged."),
        QT_TRANSLATE_NOOP("ErrorText", "Another program has changed it: go back to a snapshot or a backup.")},
    Entry{
        ErrorCode::database,
        QT_TRANSLATE_NOOP("ErrorText", "The study file did not accept this step ({detail})."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The step was taken back as a whole; everything saved before is safe."),
        QT_TRANSLATE_NOOP("ErrorText", "Try again; if it happens twice, copy the details and report them.")},
    Entry{ErrorCode::busy,
          QT_TRANSLATE_NOOP("ErrorText", "Another program, or an import, is writing to the study."),
          QT_TRANSLATE_NOOP("ErrorText", "Your change is kept as a draft."),
          QT_TRANSLATE_NOOP("ErrorText", "Wait a moment and save again.")},
    Entry{ErrorCode::record_not_found,
          QT_TRANSLATE_NOOP("ErrorText", "This record is no longer in the study."), unchanged,
          QT_TRANSLATE_NOOP("ErrorText",
                            "It may have been deleted: look in the history, or undo the deletion.")},
    Entry{ErrorCode::record_changed,
          QT_TRANSLATE_NOOP("ErrorText", "Someone has changed this record since you opened it."),
          QT_TRANSLATE_NOOP("ErrorText", "Their version is in the study; yours is kept as a draft."),
          QT_TRANSLATE_NOOP("ErrorText", "Compare the two and save the one you want.")},
    Entry{ErrorCode::record_refused,
          QT_TRANSLATE_NOOP("ErrorText",
                            "The field “{field}” holds something that cannot be stored: {problem}"),
          kept_as_draft, QT_TRANSLATE_NOOP("ErrorText", "Correct the marked field and save again.")},
    Entry{ErrorCode::nothing_to_undo, QT_TRANSLATE_NOOP("ErrorText", "There is nothing to undo or redo."),
          unchanged, QT_TRANSLATE_NOOP("ErrorText", "Go on working.")},
    Entry{ErrorCode::undo_blocked,
          QT_TRANSLATE_NOOP("ErrorText",
                            "“{action}” cannot be undone: a later change touches the same fields."),
          unchanged, QT_TRANSLATE_NOOP("ErrorText", "Open the record's history and set the value you want.")},
    Entry{ErrorCode::table_empty, QT_TRANSLATE_NOOP("ErrorText", "The table is empty."), not_imported,
          QT_TRANSLATE_NOOP("ErrorText",
                            "Check that you chose the right file and that it was saved with its rows.")},
    Entry{
        ErrorCode::table_no_header,
        QT_TRANSLATE_NOOP("ErrorText", "The first row of the table has no column names."), not_imported,
        QT_TRANSLATE_NOOP("ErrorText", "Put one name over each column, save the file and import it again.")},
    Entry{ErrorCode::table_encoding,
          QT_TRANSLATE_NOOP("ErrorText", "Row {row} holds characters that cannot be read ({detail})."),
          not_imported, QT_TRANSLATE_NOOP("ErrorText", "Save the table as “CSV UTF-8” and import it again.")},
    Entry{ErrorCode::table_cell_large,
          QT_TRANSLATE_NOOP("ErrorText",
                            "The cell in row {row}, column {column} is larger than {limit} bytes."),
          not_imported,
          QT_TRANSLATE_NOOP("ErrorText",
                            "Look for a quotation mark that is never closed, or shorten the text.")},
    Entry{ErrorCode::table_too_wide,
          QT_TRANSLATE_NOOP("ErrorText", "The table has more than {limit} columns."), not_imported,
          QT_TRANSLATE_NOOP("ErrorText",
                            "Remove the columns that are not needed, or choose another separator.")},
    Entry{ErrorCode::table_malformed,
          QT_TRANSLATE_NOOP("ErrorText", "The table breaks off at row {row} ({detail})."), not_imported,
          QT_TRANSLATE_NOOP("ErrorText", "Open it in a spreadsheet, repair that row and import it again.")},
    Entry{ErrorCode::plan_invalid,
          QT_TRANSLATE_NOOP("ErrorText", "The import plan cannot be used ({detail})."), not_imported,
          QT_TRANSLATE_NOOP("ErrorText", "Correct the plan, or choose another one.")},
    Entry{ErrorCode::plan_not_found,
          QT_TRANSLATE_NOOP("ErrorText", "No import plan knows a table with these columns: {header}"),
          not_imported, QT_TRANSLATE_NOOP("ErrorText", "Give a plan that says which column is which.")},
    Entry{ErrorCode::unknown_country, QT_TRANSLATE_NOOP("ErrorText", "The study has no country “{country}”."),
          unchanged,
          QT_TRANSLATE_NOOP("ErrorText", "Use the two letters of ISO 3166, such as VN for Viet Nam.")},
    Entry{ErrorCode::unknown_figure, QT_TRANSLATE_NOOP("ErrorText", "There is no figure “{figure}”."),
          unchanged,
          QT_TRANSLATE_NOOP("ErrorText", "Choose one from the list: “sse-atlas figure --list” prints it.")},
    Entry{ErrorCode::unknown_language,
          QT_TRANSLATE_NOOP("ErrorText", "There is no translation into “{language}”."), unchanged,
          QT_TRANSLATE_NOOP("ErrorText", "Choose English (en) or another language offered.")},
    Entry{ErrorCode::unknown_format,
          QT_TRANSLATE_NOOP("ErrorText", "“{path}” has an ending that stands for no known format."),
          unchanged, QT_TRANSLATE_NOOP("ErrorText", "Use one of the endings offered.")},
    Entry{ErrorCode::no_references,
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "“{path}” holds no references in RIS, BibTeX or CSL-JSON, or is larger than {limit} MB."),
          not_imported,
          QT_TRANSLATE_NOOP("ErrorText", "Export the references again in one of these three formats.")},
    Entry{
        ErrorCode::pdf_failed, QT_TRANSLATE_NOOP("ErrorText", "The PDF could not be made ({detail})."),
        study_kept,
        QT_TRANSLATE_NOOP("ErrorText", "Try again; if it happens twice, copy the details and report them.")},
    Entry{ErrorCode::invalid_argument,
          QT_TRANSLATE_NOOP("ErrorText", "A value given does not fit here ({detail})."), unchanged,
          QT_TRANSLATE_NOOP("ErrorText", "Correct it and try again.")},
};

static_assert(entries.size() == static_cast<std::size_t>(ErrorCode::invalid_argument) + std::size_t{1});

/// What the door refuses for a reason that one field does not explain.
struct Refusal {
    std::string_view reason;
    Entry entry;
};

constexpr std::array refusals{
    Refusal{"value_taken",
            {ErrorCode::record_refused,
             QT_TRANSLATE_NOOP("ErrorText", "Another record of this study has this value already ({field})."),
             kept_as_draft, QT_TRANSLATE_NOOP("ErrorText", "Change it, or open the other record instead.")}},
    Refusal{"number_frozen",
            {ErrorCode::record_refused,
             QT_TRANSLATE_NOOP("ErrorText",
                               "An approved recommendation keeps its number, and its level with it."),
             kept_as_draft,
             QT_TRANSLATE_NOOP("ErrorText",
                               "Return it for revision first, or write a new one at the other level.")}},
    Refusal{
        "instrument_locked",
        {ErrorCode::record_refused,
         QT_TRANSLATE_NOOP("ErrorText",
                           "“{title}”, version {version}, has responses and can only be read: what was asked "
                           "must stay what the answers say."),
         unchanged,
         QT_TRANSLATE_NOOP("ErrorText",
                           "Duplicate the instrument, give it a new version, and change that.")}},
    Refusal{"years_differ",
            {ErrorCode::record_refused,
             QT_TRANSLATE_NOOP("ErrorText", "Both records have figures for {year}, and they differ."),
             QT_TRANSLATE_NOOP("ErrorText", "Nothing was merged."),
             QT_TRANSLATE_NOOP("ErrorText", "Make them agree in one of the two, or delete that year there, "
                                            "and merge again.")}},
    Refusal{"study_gone",
            {ErrorCode::record_refused,
             QT_TRANSLATE_NOOP("ErrorText", "The country study of this record is no longer in the file."),
             kept_as_draft,
             QT_TRANSLATE_NOOP("ErrorText",
                               "Undo the deletion of the study, or add the record to another one.")}},
    Refusal{"same_typist",
            {ErrorCode::record_refused,
             QT_TRANSLATE_NOOP("ErrorText", "Who typed the record first cannot type it a second time."),
             kept_as_draft,
             QT_TRANSLATE_NOOP("ErrorText",
                               "Give the paper to somebody else; in a team of one the coordinator can allow "
                               "the same person.")}},
};

QString translated(const char* source)
{
    return QCoreApplication::translate(context, source);
}

QString shown(const Error& error, const QString& name)
{
    const QString value = toQString(error.fact(name.toStdString()));
    if (value.isEmpty())
        return QStringLiteral("?");
    return name == QLatin1String("path") ? QFileInfo(value).fileName() : value;
}

QString filled(const char* source, const Error& error)
{
    const QString pattern = translated(source);
    QString text;
    qsizetype position = 0;
    while (position < pattern.size()) {
        const qsizetype open = pattern.indexOf(QLatin1Char('{'), position);
        const qsizetype close = pattern.indexOf(QLatin1Char('}'), open);
        if (open < 0 || close < 0)
            break;
        text +=
            pattern.mid(position, open - position) + shown(error, pattern.mid(open + 1, close - open - 1));
        position = close + 1;
    }
    return text + pattern.mid(position);
}

} // namespace

QString ErrorText::paragraph() const
{
    return QStringList{happened, data, advice}.join(QLatin1Char(' '));
}

ErrorText errorText(const Error& error)
{
    const auto sentence = [&](const Entry& entry) -> ErrorText {
        return {filled(entry.happened, error), filled(entry.data, error), filled(entry.advice, error)};
    };
    for (const Refusal& refusal : refusals)
        if (error.code == ErrorCode::record_refused && refusal.reason == error.fact("reason"))
            return sentence(refusal.entry);
    for (const Entry& entry : entries)
        if (entry.code == error.code)
            return sentence(entry);
    return {toQString(name(error.code)), {}, {}};
}

QString errorDetails(const Error& error)
{
    QStringList lines{toQString(name(error.code))};
    for (const Fact& fact : error.facts)
        lines += toQString(fact.name) + QStringLiteral(": ") + toQString(fact.value);
    return lines.join(QLatin1Char('\n'));
}

} // namespace atlas::ui
