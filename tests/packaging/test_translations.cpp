// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// Nothing that the editor says is without a translation; and what would be is found.
class TestTranslations : public QObject {
    Q_OBJECT

    struct Run {
        int exit_code = -1;
        QString output;
    };

    static Run run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) return {-1, process.errorString()};
        return {process.exitCode(), QString::fromUtf8(process.readAll())};
    }

    static Run check(const QString& root) { return run(QStringLiteral("python3"), {root + "/packaging/translations.py", "--check"}); }

    /// The parts of the sources that have sentences.
    QString copyOfTheSources(const QTemporaryDir& folder) const
    {
        for (const QString part : {"core", "ui", "app"})
            if (run("cp", {"-r", CLUSTERWRIGHT_SOURCE_DIR "/" + part, folder.filePath(part)}).exit_code != 0) return {};
        QDir(folder.path()).mkpath("packaging");
        QDir(folder.path()).mkpath("resources");
        if (run("cp", {CLUSTERWRIGHT_SOURCE_DIR "/packaging/translations.py", folder.filePath("packaging")}).exit_code != 0) return {};
        if (run("cp", {"-r", CLUSTERWRIGHT_SOURCE_DIR "/resources/translations", folder.filePath("resources")}).exit_code != 0) return {};
        return folder.path();
    }

    static bool replaceIn(const QString& path, const QByteArray& what, const QByteArray& with)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) return false;
        QByteArray text = file.readAll();
        file.close();
        const qsizetype at = text.indexOf(what);
        if (at < 0 || !file.open(QIODevice::WriteOnly)) return false;
        text.replace(at, what.size(), with);
        return file.write(text) == text.size();
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable("python3").isEmpty()) QSKIP("python3 is not installed");
    }

    void everySentenceHasATranslationThatFits()
    {
        const Run answer = check(CLUSTERWRIGHT_SOURCE_DIR);
        QVERIFY2(answer.exit_code == 0, qPrintable(answer.output));
    }

    void whatIsMissingOrDoesNotFitIsFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("a new text of the editor") << "ui/canvas/clipboard.cpp" << QByteArray("tr(\"There is nothing to paste.\")") << QByteArray("tr(\"Nothing was copied so far.\")") << "'Nothing was copied so far.': not in the file";
        QTest::newRow("a new sentence of core") << "core/checks/column_rules.cpp" << QByteArray("\"Stands on a column of {}\"") << QByteArray("\"Rests on a column of {}\"") << "'Rests on a column of {}': not in the file";
        QTest::newRow("a sentence that is gone") << "core/checks/column_rules.cpp" << QByteArray("\"Stands on a column of {}\"") << QByteArray("\"Rests on a column of {}\"") << "'Stands on a column of {}': no source says it any more";
        QTest::newRow("a sentence that is no literal") << "core/checks/column_rules.cpp" << QByteArray("words::say(\"Stands on a column of {}\", ") << QByteArray("words::say(sentence, ") << "wants a literal";
        QTest::newRow("a translation without its figure") << "resources/translations/clusterwright_zh_CN.ts" << QByteArray("位于 {} 的柱上") << QByteArray("位于柱上") << "placeholders differ";
        QTest::newRow("a translation with another precision") << "resources/translations/clusterwright_zh_CN.ts" << QByteArray("端点速率的 {:.1f} %") << QByteArray("端点速率的 {:.2f} %") << "placeholders differ";
        QTest::newRow("a menu without its key") << "resources/translations/clusterwright_zh_CN.ts" << QByteArray("文件(&amp;F)") << QByteArray("文件") << "the key of the menu is lost";
        QTest::newRow("an unfinished translation") << "resources/translations/clusterwright_zh_CN.ts" << QByteArray("<translation>") << QByteArray("<translation type=\"unfinished\">") << "no translation";
    }
    void whatIsMissingOrDoesNotFitIsFound()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, with);
        QFETCH(QString, complaint);
        const QTemporaryDir folder;
        const QString root = copyOfTheSources(folder);
        QVERIFY(!root.isEmpty());
        QVERIFY2(replaceIn(root + '/' + file, what, with), qPrintable(file));
        const Run answer = check(root);
        QCOMPARE(answer.exit_code, 1);
        QVERIFY2(answer.output.contains(complaint), qPrintable(answer.output));
    }

    void termsOfTheGlossaryAreUsed()
    {
        QFile glossary(QStringLiteral(CLUSTERWRIGHT_SOURCE_DIR "/resources/translations/glossary_zh_CN.tsv"));
        QVERIFY(glossary.open(QIODevice::ReadOnly));
        QMap<QString, QStringList> terms;      // English, and what it may be called in Chinese
        for (const QString& line : QString::fromUtf8(glossary.readAll()).split('\n', Qt::SkipEmptyParts)) {
            if (line.startsWith('#')) continue;
            const QStringList cells = line.split('\t');
            QVERIFY2(cells.size() >= 2, qPrintable(line));
            terms[cells[0]] = cells[1].split(" / ");
        }
        QVERIFY(terms.size() > 40);
        QFile translations(QStringLiteral(CLUSTERWRIGHT_SOURCE_DIR "/resources/translations/clusterwright_zh_CN.ts"));
        QVERIFY(translations.open(QIODevice::ReadOnly));
        static const QRegularExpression pair(QStringLiteral("<source>(.*?)</source>.*?<translation>(.*?)</translation>"), QRegularExpression::DotMatchesEverythingOption);
        QStringList astray;
        int used = 0;
        for (auto match = pair.globalMatch(QString::fromUtf8(translations.readAll())); match.hasNext();) {
            const auto message = match.next();
            for (auto term = terms.cbegin(); term != terms.cend(); ++term) {
                const QRegularExpression word("\\b" + QRegularExpression::escape(term.key()) + "s?\\b", QRegularExpression::CaseInsensitiveOption);
                if (!message.captured(1).remove('&').contains(word)) continue;
                ++used;
                const QString said = message.captured(2);
                if (std::none_of(term->begin(), term->end(), [&said](const QString& one) { return said.contains(one, Qt::CaseInsensitive); }))
                    astray << message.captured(1) + " -> " + said + " (" + term.key() + ": " + term->join(" / ") + ')';
            }
        }
        QVERIFY(used > 200);
        QVERIFY2(astray.isEmpty(), qPrintable(astray.join('\n')));
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "test_translations.moc"
