// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/language.h"

#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include "words/words.h"

/// Resources of a static library are registered by hand, from outside any namespace.
static void registerTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace cw::ui {

namespace {

const QString english = QStringLiteral("en");
const QString folder = QStringLiteral(":/clusterwright/translations");
const QString prefix = QStringLiteral("clusterwright_");
const QString suffix = QStringLiteral(".qm");

QLocale spoken(QLocale::English, QLocale::UnitedStates);

/// What core says. QTranslator answers an unknown sentence with nothing, and may be asked from any thread.
QTranslator& ours()
{
    static QTranslator translator;
    return translator;
}

std::string ofCore(std::string_view sentence)
{
    return ours().translate("cw::core", std::string(sentence).c_str()).toStdString();
}

}  // namespace

QStringList languages()
{
    static const bool registered = (registerTranslations(), true);
    Q_UNUSED(registered);
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
        if (QLocale(code).language() == QLocale::English) return english;
        for (const QString& candidate : known)
            if (code == candidate || QLocale(code).name() == candidate) return candidate;
    }
    return english;
}

const QLocale& spokenLocale() { return spoken; }

void speak(QCoreApplication& application, const QString& chosen)
{
    static QTranslator qt;                     // buttons and dialogs that Qt brings along
    words::setTranslator(nullptr);
    for (QTranslator* translator : {&qt, &ours()}) application.removeTranslator(translator);
    const QString code = languageFor(chosen);
    spoken = code == english ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(code);
    QLocale::setDefault(code == english ? QLocale::system() : spoken);  // in English, dates stay those of the desktop
    if (code == english || !ours().load(prefix + code, folder)) return;
    if (qt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) application.installTranslator(&qt);
    application.installTranslator(&ours());
    words::setTranslator(&ofCore);
}

}  // namespace cw::ui
