// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QPushButton>
#include <QTest>

#include "style/language.h"
#include "style/mnemonic.h"
#include "style/theme.h"
#include "style/words.h"
#include "support/fail_on_warning.h"
#include "words/words.h"

using namespace cw;

namespace {

const QString chinese = QStringLiteral("zh_CN");

}  // namespace

class TestLanguage : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }
    void cleanup() { ui::speak(*qApp, QStringLiteral("en")); }

    void simplifiedChineseIsBuiltIn()
    {
        QVERIFY(ui::languages().contains(chinese));
        QCOMPARE(ui::languageName(chinese), QStringLiteral("简体中文"));
        QCOMPARE(ui::languageFor(chinese), chinese);
    }

    void editorAndCoreSpeakTheSameLanguage()
    {
        ui::speak(*qApp, chinese);
        QCOMPARE(QCoreApplication::translate("cw::ui::MainWindow", "&File"), QStringLiteral("文件(&F)"));
        QCOMPARE(ui::word("cooling"), QStringLiteral("冷却"));
        QCOMPARE(words::say("Stands on a column of {}", std::string("H1")), std::string("位于 H1 的柱上"));
        ui::speak(*qApp, QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("cw::ui::MainWindow", "&File"), QStringLiteral("&File"));
        QCOMPARE(words::say("Stands on a column of {}", std::string("H1")), std::string("Stands on a column of H1"));
    }

    void sentencesOfCoreWithTheirOwnOrderKeepTheirFigures()
    {
        ui::speak(*qApp, chinese);
        QCOMPARE(words::say("{0} {1} {2}", 5, words::said("July"), 2024), std::string("2024 年 7 月 5 日"));
    }

    void buttonsOfQtFollow()
    {
        if (!QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + "/qtbase_zh_CN.qm")) QSKIP("qt6-translations-l10n is not installed");
        ui::speak(*qApp, chinese);
        const QDialogButtonBox box(QDialogButtonBox::Cancel);
        QCOMPARE(ui::withoutMnemonic(box.button(QDialogButtonBox::Cancel)->text()), QStringLiteral("取消"));
    }

    void datesAreThoseOfTheLanguage()
    {
        ui::speak(*qApp, chinese);
        QCOMPARE(ui::spokenLocale().language(), QLocale::Chinese);
        QCOMPARE(QLocale().toString(QDate(2024, 7, 5), QLocale::LongFormat).contains(QStringLiteral("7月")), true);
        QCOMPARE(QLocale().toString(12345.5, 'f', 1), QStringLiteral("12,345.5"));
    }

    void anUnknownLanguageBecomesOneThatIsThere() { QVERIFY(ui::languages().contains(ui::languageFor(QStringLiteral("tlh")))); }

    void theKeyOfAMenuIsLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("in the word") << "Save &as…" << "Save as…";
        QTest::newRow("in brackets") << "另存为(&A)…" << "另存为…";
        QTest::newRow("an ampersand") << "Power && cooling" << "Power & cooling";
        QTest::newRow("brackets without a key") << "PUE (year)" << "PUE (year)";
        QTest::newRow("none") << "保存" << "保存";
    }
    void theKeyOfAMenuIsLeftOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(ui::withoutMnemonic(text), plain);
    }

    void theFontHasChineseCharacters()
    {
        const QFontMetrics metrics(ui::uiFont());
        for (const QChar c : QStringLiteral("机柜冷却")) QVERIFY(metrics.horizontalAdvance(c) > 0);
        if (QFontDatabase::hasFamily(QStringLiteral("Noto Sans CJK SC"))) QVERIFY(ui::uiFont().families().contains(QStringLiteral("Noto Sans CJK SC")));
    }
};

QTEST_MAIN(TestLanguage)
#include "test_language.moc"
