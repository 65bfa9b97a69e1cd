#include "core/study/translations.h"

#include "core/study/change_log.h"
#include "core/study/translation_row.h"

#include <algorithm>

namespace atlas::study {

using dictionary::Field;
using dictionary::Layout;
using dictionary::Value;

namespace {

constexpr std::size_t longest_language = 35; // RFC 5646, 4.4.1

bool isLanguage(std::string_view text)
{
    const auto allowed = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    };
    return !text.empty() && text.size() <= longest_language && std::all_of(text.begin(), text.end(), allowed);
}

Result<Stmt> prepared(const StudyFile& file, const TranslationPlace& place, std::string_view sql)
{
    auto statement = file.db().prepare(sql);
    if (!statement)
        return statement;
    const std::string_view kind = place.layout->kind().key;
    statement->bind(0, file.ids().kind(kind))
        .bind(1, place.row)
        .bind(2, file.ids().column(kind, place.field))
        .bind(3, place.language);
    return statement;
}

} // namespace

std::string translationName(std::string_view field, std::string_view language)
{
    return std::string(field) + "@" + std::string(language);
}

std::optional<TranslationName> parseTranslationName(const Layout& layout, std::string_view name)
{
    const std::size_t at = name.find('@');
    if (at == std::string_view::npos || !isLanguage(name.substr(at + 1)))
        return std::nullopt;
    const Field* field = layout.findField(name.substr(0, at));
    if (field == nullptr || !field->translatable)
        return std::nullopt;
    return TranslationName{field, std::string(name.substr(at + 1))};
}

Result<std::vector<Translation>> Translations::of(const Layout& layout, std::int64_t pk) const
{
    auto statement = m_file->db().prepare("SELECT d.name, t.lang, t.text FROM translation t "
                                          "JOIN dict_column d ON d.id = t.field "
                                          "WHERE t.kind = ? AND t.row = ? ORDER BY t.field, t.lang");
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, m_file->ids().kind(layout.kind().key)).bind(1, pk);
    std::vector<Translation> texts;
    const auto read = statement->each([&] {
        Translation text{std::string(statement->text(0)), std::string(statement->text(1)),
                         std::string(statement->text(2))};
        const Field* field = layout.findField(text.field);
        if (field != nullptr && field->translatable)
            texts.push_back(std::move(text));
    });
    if (!read)
        return tl::unexpected(read.error());
    const auto order = [&](const Translation& text) {
        return layout.columnOf(*layout.findField(text.field));
    };
    std::stable_sort(texts.begin(), texts.end(), [&](const Translation& one, const Translation& other) {
        return order(one) < order(other);
    });
    return texts;
}

Result<std::string> Translations::find(const Layout& layout, std::string_view uid, const Field& field,
                                       std::string_view language) const
{
    auto statement = m_file->db().prepare("SELECT pk FROM " + std::string(layout.kind().key) +
                                          " WHERE uid = ? AND deleted_at IS NULL");
    if (!statement)
        return forward(std::move(statement));
    const auto row = statement->bind(0, uid).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::string();
    auto text = readTranslation(*m_file, {&layout, statement->integer(0), field.key, language});
    if (!text)
        return forward(std::move(text));
    const auto* found = std::get_if<std::string>(&*text);
    return found != nullptr ? *found : std::string();
}

Result<void> Translations::putInto(std::span<Record> records, std::string_view language) const
{
    if (records.empty())
        return {};
    const Layout& layout = records.front().layout();
    auto statement = m_file->db().prepare("SELECT d.name, t.text FROM translation t "
                                          "JOIN dict_column d ON d.id = t.field "
                                          "WHERE t.kind = ?1 AND t.row = ?2 AND t.lang = ?3");
    if (!statement)
        return forward(std::move(statement));
    statement->bind(0, m_file->ids().kind(layout.kind().key)).bind(2, language);
    for (Record& record : records) {
        statement->bind(1, record.pk);
        const auto read = statement->each([&] {
            const Field* field = layout.findField(statement->text(0));
            if (field != nullptr && field->translatable)
                record.values.set(*field, statement->text(1));
        });
        if (!read)
            return tl::unexpected(read.error());
        statement->reset();
    }
    return {};
}

Result<Value> readTranslation(const StudyFile& file, const TranslationPlace& place)
{
    auto statement = prepared(
        file, place, "SELECT text FROM translation WHERE kind = ? AND row = ? AND field = ? AND lang = ?");
    if (!statement)
        return forward(std::move(statement));
    const auto row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? readValue(*statement, 0) : Value();
}

Result<void> writeTranslation(const StudyFile& file, const TranslationPlace& place, const Value& text)
{
    const auto* kept = std::get_if<std::string>(&text);
    auto statement = prepared(
        file, place,
        kept != nullptr ? "INSERT INTO translation(kind, row, field, lang, text) VALUES(?1, ?2, ?3, ?4, ?5) "
                          "ON CONFLICT(kind, row, field, lang) DO UPDATE SET text = ?5"
                        : "DELETE FROM translation WHERE kind = ? AND row = ? AND field = ? AND lang = ?");
    if (!statement)
        return forward(std::move(statement));
    if (kept != nullptr)
        statement->bind(4, std::string_view(*kept));
    return statement->run();
}

Result<void> writeTranslations(const StudyFile& file, const Record& record,
                               const std::vector<Translation>& texts)
{
    for (const Translation& text : texts)
        if (!text.text.empty())
            if (auto written = writeTranslation(
                    file, {&record.layout(), record.pk, text.field, text.language}, Value(text.text));
                !written)
                return written;
    return {};
}

Result<std::int64_t> translationColumn(const Db& db, std::string_view kind, std::string_view name)
{
    auto add = db.prepare("INSERT OR IGNORE INTO dict_column(kind, name, type) VALUES(?, ?, 'TEXT')");
    if (!add)
        return forward(std::move(add));
    if (auto added = add->bind(0, kind).bind(1, name).run(); !added)
        return forward(std::move(added));
    auto statement = db.prepare("SELECT id FROM dict_column WHERE kind = ? AND name = ?");
    if (!statement)
        return forward(std::move(statement));
    const auto row = statement->bind(0, kind).bind(1, name).step();
    if (!row)
        return tl::unexpected(row.error());
    return statement->integer(0);
}

} // namespace atlas::study
