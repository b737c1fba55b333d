// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preferences.h"

#include <algorithm>

#include "shell/settings.h"
#include "style/language.h"
#include "style/shown_units.h"

namespace cw::ui {

Preferences& Preferences::instance()
{
    static Preferences preferences;
    return preferences;
}

void Preferences::restore(QApplication& application, const QString& language_of_this_run)
{
    speak(application, language_of_this_run.isEmpty() ? language() : language_of_this_run);
    ShownUnits::instance().choose(unitSystem());
    applyTheme(application, theme());
}

ThemeChoice Preferences::theme() const { return settings::theme(); }
units::System Preferences::unitSystem() const { return settings::usUnits() ? units::System::us : units::System::si; }
int Preferences::autosaveSeconds() const { return std::clamp(settings::autosaveSeconds(default_autosave_s), least_autosave_s, most_autosave_s); }
QString Preferences::language() const { return settings::language(); }

void Preferences::setTheme(ThemeChoice choice)
{
    settings::setTheme(choice);
    applyTheme(*qApp, choice);
    emit changed();
}

void Preferences::setUnitSystem(units::System system)
{
    settings::setUsUnits(system == units::System::us);
    ShownUnits::instance().choose(system);
    emit changed();
}

void Preferences::setAutosaveSeconds(int seconds)
{
    settings::setAutosaveSeconds(std::clamp(seconds, least_autosave_s, most_autosave_s));
    emit changed();
}

void Preferences::setLanguage(const QString& code)
{
    settings::setLanguage(code);
    emit changed();
}

void Preferences::setDefaults()
{
    setTheme(ThemeChoice::system);
    setUnitSystem(units::System::si);
    setAutosaveSeconds(default_autosave_s);
    setLanguage({});
}

}  // namespace cw::ui
