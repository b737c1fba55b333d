// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// What an installation consists of, checked by the programs that desktops use.
class TestInstallation : public QObject {
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

    static QString source(const QString& name) { return QStringLiteral(CLUSTERWRIGHT_SOURCE_DIR "/packaging/linux/") + name; }
    static QString binary(const QString& name) { return QStringLiteral(CLUSTERWRIGHT_BIN_DIR "/") + name; }

    static QString contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private slots:
    void metadataIsValid_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("desktop entry") << "desktop-file-validate" << QStringList{source("org.clusterwright.Clusterwright.desktop")};
        QTest::newRow("metainfo") << "appstreamcli" << QStringList{"validate", "--no-net", source("org.clusterwright.Clusterwright.metainfo.xml")};
        QTest::newRow("file type") << "xmllint" << QStringList{"--noout", source("clusterwright-design.xml")};
        QTest::newRow("manual of the editor") << "mandoc" << QStringList{"-T", "lint", "-W", "warning,stop", source("clusterwright.1")};
        QTest::newRow("manual of the command line") << "mandoc" << QStringList{"-T", "lint", "-W", "warning,stop", source("clusterwright-cli.1")};
    }
    void metadataIsValid()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        if (QStandardPaths::findExecutable(program).isEmpty()) QSKIP(qPrintable(program + " is not installed"));
        const Run answer = run(program, arguments);
        QVERIFY2(answer.exit_code == 0, qPrintable(answer.output));
    }

    void manualsNameEveryCommandAndOption_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("words");  // what of the help must stand in the manual
        QTest::newRow("editor") << "clusterwright" << R"(--([a-z][a-z-]+))";
        QTest::newRow("command line") << "clusterwright-cli" << R"((?m)^  ([a-z]+)  )";
    }
    void manualsNameEveryCommandAndOption()
    {
        QFETCH(QString, program);
        QFETCH(QString, words);
        const QString manual = contentOf(source(program + ".1"));
        const Run help = run(binary(program), {"--help"});
        QCOMPARE(help.exit_code, 0);
        int found = 0;
        for (auto match = QRegularExpression(words).globalMatch(help.output); match.hasNext(); ++found) {
            const QString word = match.next().captured(1);
            QVERIFY2(manual.contains(word), qPrintable(word + " is not in the manual"));
        }
        QVERIFY(found > 5);
    }

    void everythingADesktopAsksForIsInstalled()
    {
        const QTemporaryDir folder;
        const QString build = QDir(QStringLiteral(CLUSTERWRIGHT_BIN_DIR "/..")).canonicalPath();
        const Run installed = run("cmake", {"--install", build + "/packaging", "--prefix", folder.path()});
        QVERIFY2(installed.exit_code == 0, qPrintable(installed.output));
        const QString id = QStringLiteral("org.clusterwright.Clusterwright");
        for (const QString& file : {QStringLiteral("bin/clusterwright"), QStringLiteral("bin/clusterwright-cli"), "share/applications/" + id + ".desktop",
                                    "share/metainfo/" + id + ".metainfo.xml", QStringLiteral("share/mime/packages/clusterwright-design.xml"),
                                    "share/icons/hicolor/scalable/apps/" + id + ".svg", "share/icons/hicolor/scalable/mimetypes/" + id + ".design.svg",
                                    QStringLiteral("share/man/man1/clusterwright.1.gz"), QStringLiteral("share/man/man1/clusterwright-cli.1.gz")})
            QVERIFY2(QFileInfo::exists(folder.filePath(file)), qPrintable(file));
        QCOMPARE(run(folder.filePath("bin/clusterwright-cli"), {"templates"}).exit_code, 0);
    }
};

QTEST_GUILESS_MAIN(TestInstallation)
#include "test_installation.moc"
