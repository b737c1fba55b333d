// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QObject>

#include "shell/recovery.h"
#include "style/theme.h"
#include "units/units.h"

namespace cw::ui {

/// How the user wants the program to be: one set for all windows, applied at once and remembered (settings.h).
class Preferences final : public QObject {
    Q_OBJECT
public:
    static constexpr int least_autosave_s = 1;
    static constexpr int most_autosave_s = 10;      ///< no crash costs more work than this
    static constexpr int default_autosave_s = Recovery::default_interval_s;

    [[nodiscard]] static Preferences& instance();
    /// What was remembered comes into force; before the first window.
    void restore(QApplication& application, const QString& language_of_this_run = {});

    [[nodiscard]] ThemeChoice theme() const;
    [[nodiscard]] units::System unitSystem() const;
    [[nodiscard]] int autosaveSeconds() const;
    /// Code of languages(); empty: as the desktop.
    [[nodiscard]] QString language() const;

public slots:
    void setTheme(cw::ui::ThemeChoice choice);
    void setUnitSystem(cw::units::System system);
    void setAutosaveSeconds(int seconds);
    /// From the next start: what stands, and what core has said, keeps its language.
    void setLanguage(const QString& code);
    void setDefaults();

signals:
    void changed();

private:
    Preferences() = default;
};

}  // namespace cw::ui
