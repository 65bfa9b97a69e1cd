#include "core/dictionary/kinds/entity.h"
#include "tests/ui/records/shown_page.h"
#include "tests/ui/support/registry.h"
#include "ui/common/words.h"
#include "ui/records/field_row.h"
#include "ui/records/fields_form.h"

#include <QLabel>
#include <QtTest/QtTest>

using namespace atlas;
using namespace atlas::tests;
using ui::Language;
using ui::records::FieldsForm;
namespace fields = atlas::dictionary::entity;

namespace {

// The label in front of an editor.
const QLabel* labelOf(const FieldsForm& form, const dictionary::Field& field)
{
    const ui::records::FieldRow* row = form.row(field.key);
    for (const auto* label : form.findChildren<QLabel*>())
        if (row != nullptr && label->buddy() == row->editor())
            return label;
    return nullptr;
}

// Khmer is written without spaces; the places where a line may end are marked with a character of no width.
QString withoutBreaks(QString text)
{
    return text.remove(QChar(0x200B));
}

// The labels that are not in the language, or with a word wider than the column, which would be cut off.
QStringList poorLabels(const dictionary::Layout& layout, const Language& language)
{
    const ui::Words words(tests::vocabularies(), language);
    ui::records::FormContext context;
    context.words = &words;
    const FieldsForm form(layout, context, nullptr);
    QStringList poor;
    for (const dictionary::Section& section : layout.kind().sections)
        for (const dictionary::Field& field : section.fields) {
            const QLabel* label = labelOf(form, field);
            const QString wanted = language.text("dictionary", std::string(field.label).c_str());
            if (label == nullptr || !label->text().startsWith(wanted) ||
                label->minimumSizeHint().width() > label->maximumWidth())
                poor.append(withoutBreaks(wanted));
        }
    return poor;
}

} // namespace

class RecordLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formIsLabelledInKhmer()
    {
        OpenStudy open;
        open.language = Language(QStringLiteral("km"));
        const ShownPage shown(open);
        const auto label = [&shown](const dictionary::Field& field) {
            const QLabel* found = labelOf(shown.fields(), field);
            return found == nullptr ? QString() : withoutBreaks(found->text());
        };
        QCOMPARE(label(fields::name_en), QStringLiteral("ឈ្មោះជាភាសាអង់គ្លេស"));
        QCOMPARE(label(fields::sse_form), QStringLiteral("ទម្រង់\u00a0*"));
        QStringList headings;
        for (const auto* heading : shown.fields().findChildren<QLabel*>())
            if (heading->property("role") == QStringLiteral("heading"))
                headings.append(withoutBreaks(heading->text()));
        QVERIFY(headings.contains(QStringLiteral("អត្តសញ្ញាណ")));
    }

    void labelsFitTheirColumn_data()
    {
        QTest::addColumn<QString>("code");
        QVERIFY(Language::withLabelsOnly().size() >= 5);
        for (const QString& code : Language::withLabelsOnly() + Language::available())
            QTest::newRow(qPrintable(code)) << code;
    }

    void labelsFitTheirColumn()
    {
        QFETCH(const QString, code);
        const Language language(code);
        for (const dictionary::Layout& layout : dictionary::layouts())
            QCOMPARE(poorLabels(layout, language), QStringList());
    }
};

ATLAS_TEST(RecordLabelsTest)

#include "record_labels_test.moc"
