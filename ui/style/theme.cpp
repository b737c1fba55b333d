// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/theme.h"

#include <QFontDatabase>
#include <QStyleFactory>

#include "style/icons.h"
#include "style/sheet.h"

namespace cw::ui {

namespace {

constexpr double body_points = 9.75;           // 13 px at 96 dpi

/// Asked once, before a palette of ours hides the answer.
bool desktopIsDark()
{
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

}  // namespace

QString themeName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::light: return QStringLiteral("light");
    case ThemeChoice::dark: return QStringLiteral("dark");
    case ThemeChoice::system: break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeFromName(const QString& name)
{
    for (const auto choice : {ThemeChoice::light, ThemeChoice::dark})
        if (name == themeName(choice)) return choice;
    return ThemeChoice::system;
}

bool isDark(ThemeChoice choice)
{
    const bool desktop = desktopIsDark();
    return choice == ThemeChoice::dark || (choice == ThemeChoice::system && desktop);
}

QFont uiFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    QStringList families = font.families();
    if (QFontDatabase::hasFamily(QStringLiteral("Inter"))) families = {QStringLiteral("Inter")};
    // Named, so that Han characters are drawn as in simplified Chinese wherever the desktop prefers another form.
    if (QFontDatabase::hasFamily(QStringLiteral("Noto Sans CJK SC"))) families << QStringLiteral("Noto Sans CJK SC");
    font.setFamilies(families);
    font.setPointSizeF(body_points);
    return font;
}

QFont figureFont(const QFont& base, double scale, bool strong)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() > 0 ? base.pointSizeF() * scale : body_points * scale);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

void applyTheme(QApplication& application, ThemeChoice choice)
{
    const Colours& colours = isDark(choice) ? Colours::night() : Colours::light();
    if (QStyle* fusion = QStyleFactory::create(QStringLiteral("Fusion"))) application.setStyle(fusion);
    application.setFont(uiFont());
    application.setPalette(paletteOf(colours));
    (void)iconNames();                         // the sheet names pictures of the same resources
    application.setStyleSheet(sheetOf(colours));
}

}  // namespace cw::ui
