// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QSpinBox>

namespace cw::ui {

/// The preferences to choose from; every choice is in force at once.
class PreferencesDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PreferencesDialog(QWidget* parent = nullptr);
    [[nodiscard]] QComboBox& unitChoice() const { return *units_; }
    [[nodiscard]] QComboBox& themeChoice() const { return *theme_; }
    [[nodiscard]] QComboBox& languageChoice() const { return *language_; }
    [[nodiscard]] QSpinBox& autosave() const { return *autosave_; }

private:
    void fill();
    void follow();
    void connectChoices();

    QComboBox* units_;
    QComboBox* theme_;
    QComboBox* language_;
    QSpinBox* autosave_;
};

}  // namespace cw::ui
