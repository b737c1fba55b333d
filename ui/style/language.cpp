// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/language.h"

#include <QDir>
#include <QTranslator>

namespace cw::ui {

namespace {

const QString english = QStringLiteral("en");
const QString folder = QStringLiteral(":/clusterwright/translations");
const QString prefix = QStringLiteral("clusterwright_");
const QString suffix = QStringLiteral(".qm");

QLocale spoken(QLocale::English, QLocale::UnitedStates);

}  // namespace

QStringList languages()
{
    QStringList codes{english};
    for (const QString& file : QDir(folder).entryList({prefix + QLatin1Char('*') + suffix}, QDir::Files, QDir::Name))
        codes << file.sliced(prefix.size()).chopped(suffix.size());
    return codes;
}

QString languageName(const QString& code)
{
    const QString name = QLocale(code).nativeLanguageName();
    return code == english || name.isEmpty() ? QStringLiteral("English") : name;
}

QString languageFor(const QString& chosen)
{
    const QStringList known = languages();
    if (known.contains(chosen)) return chosen;
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        const QString code = QString(wanted).replace(QLatin1Char('-'), QLatin1Char('_'));
        for (const QString& candidate : known)
            if (code == candidate || QLocale(code).name() == candidate) return candidate;
    }
    return english;
}

const QLocale& spokenLocale() { return spoken; }

void speak(QCoreApplication& application, const QString& chosen)
{
    static QTranslator translator;
    application.removeTranslator(&translator);
    const QString code = languageFor(chosen);
    spoken = code == english ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(code);
    if (code != english && translator.load(prefix + code, folder)) application.installTranslator(&translator);
}

}  // namespace cw::ui
