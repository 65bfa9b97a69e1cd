#include "ui/records/filter_words.h"

#include "ui/common/convert.h"

#include <QCoreApplication>
#include <QStringList>

namespace atlas::ui::records {

namespace {

using study::Condition;

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(FilterWords)

public:
    const Words& words;
    const LinkNames& links;

    [[nodiscard]] QString value(const dictionary::Column* column, const dictionary::Value& value) const;
    [[nodiscard]] QString values(const dictionary::Column* column, const Condition& condition) const;
    [[nodiscard]] QString range(const dictionary::Column* column, const Condition& condition) const;
    [[nodiscard]] QString reasons(const Condition& condition) const;
    [[nodiscard]] QString test(const dictionary::Column* column, const Condition& condition) const;
    [[nodiscard]] QString condition(const dictionary::Layout& layout, const Condition& condition) const;
    [[nodiscard]] QStringList all(const dictionary::Layout* layout,
                                  const std::vector<Condition>& conditions) const;
};

QString FilterWords::value(const dictionary::Column* column, const dictionary::Value& value) const
{
    if (dictionary::isAbsent(value))
        return tr("no value");
    if (column != nullptr)
        return words.cell(*column, value, links);
    if (const auto* text = std::get_if<std::string>(&value))
        return toQString(*text);
    return QString::number(std::get<std::int64_t>(value));
}

QString FilterWords::values(const dictionary::Column* column, const Condition& condition) const
{
    constexpr int most_named = 3;
    QStringList named;
    for (const dictionary::Value& one : condition.values) {
        if (named.size() == most_named) {
            named.append(QString(QChar(0x2026)));
            break;
        }
        named.append(value(column, one));
    }
    return named.join(QStringLiteral(", "));
}

QString FilterWords::range(const dictionary::Column* column, const Condition& condition) const
{
    const auto bound = [&](std::size_t index) {
        const bool given = index < condition.values.size() && !dictionary::isAbsent(condition.values[index]);
        return given ? value(column, condition.values[index]) : QString();
    };
    QString from = bound(0);
    const QString to = bound(1);
    if (from == to)
        return from;
    if (to.isEmpty())
        return tr("from %1").arg(from);
    return from.isEmpty() ? tr("up to %1").arg(to) : tr("%1 to %2").arg(from, to);
}

QString FilterWords::reasons(const Condition& condition) const
{
    if (condition.values.empty())
        return tr("no value, for a reason");
    QStringList named;
    for (const dictionary::Value& one : condition.values)
        if (const auto* code = std::get_if<std::string>(&one))
            named.append(words.missingReason(*code));
    return tr("no value: %1").arg(named.join(QStringLiteral(", ")));
}

QString FilterWords::test(const dictionary::Column* column, const Condition& condition) const
{
    switch (condition.test) {
    case Condition::Test::any_of:
    case Condition::Test::contains:
        return values(column, condition);
    case Condition::Test::none_of:
    case Condition::Test::except:
        return tr("not %1").arg(values(column, condition));
    case Condition::Test::absent:
        return tr("no value");
    case Condition::Test::present:
        return tr("any value");
    case Condition::Test::between:
        return range(column, condition);
    case Condition::Test::unexplained:
        return tr("no value, no reason given");
    case Condition::Test::missing:
        return reasons(condition);
    case Condition::Test::matches:
        break;
    }
    return tr("contains “%1”").arg(values(nullptr, condition));
}

QString FilterWords::condition(const dictionary::Layout& layout, const Condition& condition) const
{
    const dictionary::Column* column = layout.findColumn(condition.column);
    if (column == nullptr && condition.column == "title_key")
        column = layout.findColumn(layout.kind().title);
    // A link that is asked for by the name of its record.
    if (const auto path = study::ColumnPath::parse(condition.column); path.column == "title_key")
        if (const dictionary::Column* link = layout.findColumn(path.via))
            column = link;
    if (column == nullptr)
        return condition.column == "pk"
                   ? tr("%Ln chosen records", nullptr, static_cast<int>(condition.values.size()))
                   : test(nullptr, condition);
    return QStringLiteral("%1: %2").arg(words.label(*column), test(column, condition));
}

QStringList FilterWords::all(const dictionary::Layout* layout, const std::vector<Condition>& conditions) const
{
    QStringList texts;
    if (layout != nullptr)
        for (const Condition& one : conditions)
            texts.append(condition(*layout, one));
    return texts;
}

} // namespace

QString filterText(const study::Filter& filter, const Words& words, const LinkNames& links)
{
    const dictionary::Layout* layout = dictionary::findLayout(filter.kind);
    if (layout == nullptr)
        return {};
    const FilterWords writer{words, links};
    QStringList texts = writer.all(layout, filter.all);
    texts += writer.all(dictionary::findLayout(layout->kind().parent), filter.parent);
    return texts.join(QStringLiteral("; "));
}

} // namespace atlas::ui::records
