#include "tests/ui/records/shown_page.h"

#include "core/study/door.h"
#include "ui/records/field_row.h"
#include "ui/records/parts_editor.h"

#include <QApplication>
#include <QPushButton>
#include <QToolButton>
#include <QtTest/QtTest>

namespace atlas::tests {

void type(const char* text)
{
    const QString letters = QString::fromUtf8(text);
    for (const QChar letter : letters)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(letter), {});
}

void enter(const char* text)
{
    type(text);
    press(Qt::Key_Return);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

std::size_t drafts(const OpenStudy& open)
{
    return study::Drafts(*open.session.file()).all()->size();
}

QPushButton* button(const QWidget& where, const char* text)
{
    for (QPushButton* one : where.findChildren<QPushButton*>())
        if (one->text().remove(QLatin1Char('&')) == QLatin1String(text))
            return one;
    return nullptr;
}

void pressAdd(const ui::records::PartsEditor& parts, Qt::Key key)
{
    for (QToolButton* one : parts.findChildren<QToolButton*>())
        if (one->text().contains(QStringLiteral("Add"))) {
            one->setFocus();
            press(key);
            return;
        }
    qFatal("parts cannot be added");
}

ShownPage::ShownPage(OpenStudy& open, const char* kind)
    : m_page(std::make_unique<ui::records::RecordsPage>(open.context(), *dictionary::findLayout(kind),
                                                        open.preferences, nullptr))
{
    m_page->resize(1166, 700);
    m_page->show();
    m_page->activateWindow();
    expect(QTest::qWaitForWindowActive(m_page.get()));
    m_page->shown({});
}

ui::records::PartsEditor& ShownPage::parts(const dictionary::Kind& kind) const
{
    for (ui::records::PartsEditor* one : form().parts())
        if (one->edit().layout().kind().key == kind.key)
            return *one;
    qFatal("the form has no such parts");
}

void ShownPage::addPart(const dictionary::Kind& kind, const char* first) const
{
    parts(kind).addPart();
    enter(first);
}

QString ShownPage::message(const dictionary::Field& field) const
{
    return fields().row(field.key)->message();
}

void ShownPage::expect(bool taken)
{
    if (!taken)
        qFatal("the page does not take the focus");
}

} // namespace atlas::tests
