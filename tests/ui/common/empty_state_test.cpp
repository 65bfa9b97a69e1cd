#include "tests/ui/support/registry.h"
#include "ui/common/empty_state.h"

#include <QAction>
#include <QImage>
#include <QPushButton>
#include <QtTest/QtTest>

using namespace atlas;

namespace {

// Drawn in one colour as it is, in another on the ground of the button to take.
QIcon twoColoured(const QColor& normal, const QColor& onBlue)
{
    QPixmap plain(16, 16);
    plain.fill(normal);
    QPixmap selected(16, 16);
    selected.fill(onBlue);
    QIcon icon;
    icon.addPixmap(plain, QIcon::Normal);
    icon.addPixmap(selected, QIcon::Selected);
    return icon;
}

QColor colourOf(const QPushButton& button)
{
    return button.icon().pixmap(16, 16).toImage().pixelColor(8, 8);
}

} // namespace

class EmptyStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void buttonsFollowTheirActions()
    {
        ui::EmptyState place(QStringLiteral("add"));
        QAction action(QStringLiteral("First"));
        place.offer(&action);
        const auto* button = place.findChild<QPushButton*>();
        QCOMPARE(button->text(), QStringLiteral("First"));
        action.setText(QStringLiteral("Second"));
        action.setEnabled(false);
        QCOMPARE(button->text(), QStringLiteral("Second"));
        QVERIFY(!button->isEnabled());
    }

    void iconOfTheButtonToTakeStaysLightWhenTheActionChanges()
    {
        ui::EmptyState place(QStringLiteral("add"));
        QAction first(twoColoured(Qt::black, Qt::white), QStringLiteral("First"));
        QAction second(twoColoured(Qt::black, Qt::white), QStringLiteral("Second"));
        place.offer(&first);
        place.offer(&second);
        first.setEnabled(false);
        first.setEnabled(true);
        const auto buttons = place.findChildren<QPushButton*>();
        QCOMPARE(colourOf(*buttons.at(0)), QColor(Qt::white));
        QCOMPARE(colourOf(*buttons.at(1)), QColor(Qt::black));
    }
};

ATLAS_TEST(EmptyStateTest)

#include "empty_state_test.moc"
