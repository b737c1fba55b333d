// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace cw::ui {

/// Codes of the languages that the program can speak ("en", "zh_CN"), English first: English is in the sources, each other
/// one is a translation in the resources.
[[nodiscard]] QStringList languages();
/// As its speakers write it: "English", "简体中文".
[[nodiscard]] QString languageName(const QString& code);
/// What `chosen` comes to on this desktop; empty: the desktop's language if there is a translation, else English.
[[nodiscard]] QString languageFor(const QString& chosen);
/// For dates and names of months, in the language that is spoken.
[[nodiscard]] const QLocale& spokenLocale();
/// Texts that are made from now on are in that language; windows that stand already keep theirs.
void speak(QCoreApplication& application, const QString& chosen);

}  // namespace cw::ui
