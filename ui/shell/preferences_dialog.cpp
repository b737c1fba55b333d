// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preferences_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "shell/preferences.h"
#include "style/language.h"

namespace cw::ui {

namespace {

QLabel* caption(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("role", "caption");
    label->setWordWrap(true);
    return label;
}

void add(QFormLayout& form, const QString& name, QWidget& field, const QString& note)
{
    field.setAccessibleName(name);
    form.addRow(name, &field);
    form.addRow(QString(), caption(note));
}

}  // namespace

PreferencesDialog::PreferencesDialog(QWidget* parent) : QDialog(parent), units_(new QComboBox), theme_(new QComboBox), language_(new QComboBox), autosave_(new QSpinBox)
{
    setWindowTitle(tr("Preferences"));
    fill();
    auto* form = new QFormLayout;
    form->setVerticalSpacing(spacing::normal);
    form->setHorizontalSpacing(spacing::section);
    add(*form, tr("Units"), *units_, tr("What you type is understood in any unit: “18 ft”, “5.5 m”, “450 gpm”."));
    add(*form, tr("Theme"), *theme_, tr("Colours of the window and of the plan."));
    add(*form, tr("Keep unsaved work"), *autosave_, tr("A copy for the case that the program or the machine stops. Your file is written only when you save."));
    add(*form, tr("Language"), *language_, tr("From the next start of the program."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::RestoreDefaults);
    // Enter closes: it must not throw the choices away.
    for (QAbstractButton* button : buttons->buttons())
        if (auto* push = qobject_cast<QPushButton*>(button)) push->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::section, spacing::section, spacing::section, spacing::section);
    column->setSpacing(spacing::section);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [] { Preferences::instance().setDefaults(); });
    connect(&Preferences::instance(), &Preferences::changed, this, &PreferencesDialog::follow);
    follow();
    connectChoices();
    setMinimumWidth(480);
}

void PreferencesDialog::fill()
{
    units_->addItem(tr("Metric (m, kg, L/min, °C)"), static_cast<int>(units::System::si));
    units_->addItem(tr("US customary (ft, lb, gpm, °F)"), static_cast<int>(units::System::us));
    theme_->addItem(tr("As the desktop"), static_cast<int>(ThemeChoice::system));
    theme_->addItem(tr("Light"), static_cast<int>(ThemeChoice::light));
    theme_->addItem(tr("Dark"), static_cast<int>(ThemeChoice::dark));
    language_->addItem(tr("As the desktop"), QString());
    for (const QString& code : languages()) language_->addItem(languageName(code), code);
    autosave_->setRange(Preferences::least_autosave_s, Preferences::most_autosave_s);
    autosave_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    autosave_->setPrefix(tr("every "));
    autosave_->setSuffix(tr(" s"));
}

void PreferencesDialog::follow()
{
    const Preferences& now = Preferences::instance();
    const QSignalBlocker units_quiet(units_), theme_quiet(theme_), language_quiet(language_), autosave_quiet(autosave_);
    units_->setCurrentIndex(units_->findData(static_cast<int>(now.unitSystem())));
    theme_->setCurrentIndex(theme_->findData(static_cast<int>(now.theme())));
    language_->setCurrentIndex(std::max(0, language_->findData(now.language())));
    autosave_->setValue(now.autosaveSeconds());
}

void PreferencesDialog::connectChoices()
{
    Preferences* preferences = &Preferences::instance();
    connect(units_, &QComboBox::currentIndexChanged, this, [this, preferences] { preferences->setUnitSystem(static_cast<units::System>(units_->currentData().toInt())); });
    connect(theme_, &QComboBox::currentIndexChanged, this, [this, preferences] { preferences->setTheme(static_cast<ThemeChoice>(theme_->currentData().toInt())); });
    connect(language_, &QComboBox::currentIndexChanged, this, [this, preferences] { preferences->setLanguage(language_->currentData().toString()); });
    connect(autosave_, &QSpinBox::valueChanged, preferences, &Preferences::setAutosaveSeconds);
}

}  // namespace cw::ui
