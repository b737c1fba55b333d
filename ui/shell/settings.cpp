// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settings.h"

#include <QFileInfo>
#include <QSettings>

namespace cw::ui::settings {

namespace {

constexpr int most_recent_files = 10;
const QString theme_key = QStringLiteral("appearance/theme");
const QString units_key = QStringLiteral("appearance/us-units");
const QString language_key = QStringLiteral("appearance/language");
const QString autosave_key = QStringLiteral("files/autosave-seconds");
const QString geometry_key = QStringLiteral("window/geometry");
const QString state_key = QStringLiteral("window/state");
const QString recent_key = QStringLiteral("files/recent");

QSettings store()
{
    return QSettings(QStringLiteral("Clusterwright"), QStringLiteral("Clusterwright"));
}

}  // namespace

ThemeChoice theme() { return themeFromName(store().value(theme_key).toString()); }
void setTheme(ThemeChoice choice) { store().setValue(theme_key, themeName(choice)); }

bool usUnits() { return store().value(units_key).toBool(); }
void setUsUnits(bool us) { store().setValue(units_key, us); }

int autosaveSeconds(int otherwise) { return store().value(autosave_key, otherwise).toInt(); }
void setAutosaveSeconds(int seconds) { store().setValue(autosave_key, seconds); }

QString language() { return store().value(language_key).toString(); }
void setLanguage(const QString& code) { store().setValue(language_key, code); }

WindowLayout windowLayout()
{
    const QSettings s = store();
    return {s.value(geometry_key).toByteArray(), s.value(state_key).toByteArray()};
}

void setWindowLayout(const WindowLayout& layout)
{
    QSettings s = store();
    s.setValue(geometry_key, layout.geometry);
    s.setValue(state_key, layout.state);
}

QStringList recentFiles() { return store().value(recent_key).toStringList(); }

void removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    store().setValue(recent_key, files);
}

void addRecentFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    store().setValue(recent_key, files.mid(0, most_recent_files));
}

void clearRecentFiles() { store().remove(recent_key); }

}  // namespace cw::ui::settings
