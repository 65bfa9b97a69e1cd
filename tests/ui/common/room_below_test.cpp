#include "tests/ui/support/registry.h"
#include "ui/common/room_below.h"

#include <QLabel>
#include <QtTest/QtTest>

using atlas::ui::giveRoomBelow;

namespace {

// The lowest line of the picture with anything on it; -1 for none.
int lowestInk(const QImage& picture)
{
    for (int y = picture.height() - 1; y >= 0; --y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixelColor(x, y) != picture.pixelColor(picture.width() - 1, y))
                return y;
    return -1;
}

// The text as the label shows it, and how deep it reaches when nothing cuts it off.
struct Shown {
    explicit Shown(QLabel& label)
    {
        label.resize(label.sizeHint() + QSize(40, 0));
        ink = lowestInk(label.grab().toImage());
        QLabel free;
        free.setFont(label.font());
        free.setText(label.text());
        free.setAlignment(Qt::AlignLeft | Qt::AlignTop);
        free.resize(label.width(), label.height() * 3);
        wanted = lowestInk(free.grab().toImage());
    }
    int ink = 0;
    int wanted = 0;
};

} // namespace

class RoomBelowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoSignsUnderALetterAreWhole()
    {
        // A letter with another below it, and a vowel below that.
        QLabel label(QStringLiteral("ទីតាំងក្នុងប្រភព"));
        label.setAlignment(Qt::AlignLeft | Qt::AlignTop);
        giveRoomBelow(label);
        const Shown shown(label);
        QVERIFY(shown.wanted > 0);
        QCOMPARE(shown.ink, shown.wanted);
    }

    void otherTextKeepsTheMarginsOfItsLabel()
    {
        QLabel label(QStringLiteral("ក្នុង"));
        label.setContentsMargins(1, 2, 3, 4);
        giveRoomBelow(label);
        QVERIFY(label.contentsMargins().bottom() > 4);
        label.setText(QStringLiteral("Gypsum, Җ, กู"));
        giveRoomBelow(label);
        QCOMPARE(label.contentsMargins(), QMargins(1, 2, 3, 4));
    }
};

ATLAS_TEST(RoomBelowTest)

#include "room_below_test.moc"
