// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "style/icons.h"
#include "style/sheet.h"
#include "style/theme.h"
#include "support/fail_on_warning.h"

using namespace cw;
using ui::Colours;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

int inkOf(const QPixmap& map)
{
    const QImage image = map.toImage();
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) ink += image.pixelColor(x, y).alpha() > 40;
    return ink;
}

}  // namespace

class TestStyle : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void everyIconDraws()
    {
        const auto names = ui::iconNames();
        QVERIFY(names.size() > 40);
        for (const QString& name : names) {
            const int ink = inkOf(ui::icon(name).pixmap(24, 24));
            QVERIFY2(ink > 20 && ink < 400, qPrintable(name));
        }
    }

    void programHasAnIconOfEverySize()
    {
        for (const int side : {16, 48, 256}) {
            const QPixmap map = ui::applicationIcon().pixmap(side, side);
            QCOMPARE(map.width(), side);
            QVERIFY(inkOf(map) > side * side / 2);
        }
    }

    void unknownIconIsNull()
    {
        QVERIFY(ui::icon("no-such-icon").isNull());
    }

    void iconTakesThePalettesColour()
    {
        for (const auto choice : {ui::ThemeChoice::light, ui::ThemeChoice::dark}) {
            ui::applyTheme(*qApp, choice);
            const QImage image = ui::icon("rack").pixmap(48, 48).toImage();
            const QColor wanted = qApp->palette().color(QPalette::WindowText);
            bool found = false;
            for (int y = 0; y < image.height() && !found; ++y)
                for (int x = 0; x < image.width() && !found; ++x)
                    found = image.pixelColor(x, y) == wanted;
            QVERIFY(found);
        }
    }

    void textIsLegibleInBothThemes()
    {
        for (const Colours* c : {&Colours::light(), &Colours::night()})
            for (const QColor* ground : {&c->window, &c->surface, &c->raised}) {
                QVERIFY(contrast(c->text, *ground) >= 7);
                QVERIFY(contrast(c->muted, *ground) >= 4.5);
                for (const QColor* tone : {&c->error, &c->warning, &c->good}) QVERIFY(contrast(*tone, *ground) >= 3.5);
            }
    }

    void paletteLeadsBackToItsColours()
    {
        QCOMPARE(&Colours::of(ui::paletteOf(Colours::light())), &Colours::light());
        QCOMPARE(&Colours::of(ui::paletteOf(Colours::night())), &Colours::night());
    }

    void sheetHasNoUnknownWords()
    {
        QVERIFY(!ui::sheetOf(Colours::light()).contains('@'));
        QVERIFY(!ui::sheetOf(Colours::night()).contains('@'));
    }

    void themeNamesComeBack()
    {
        for (const auto choice : {ui::ThemeChoice::system, ui::ThemeChoice::light, ui::ThemeChoice::dark})
            QCOMPARE(ui::themeFromName(ui::themeName(choice)), choice);
        QCOMPARE(ui::themeFromName("pink"), ui::ThemeChoice::system);
    }
};

QTEST_MAIN(TestStyle)
#include "test_style.moc"
