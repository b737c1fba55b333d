// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "storage/storage.h"

using namespace cw;

class TestFiles : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenIsReadBack()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("a.txt").toStdString();
        QVERIFY(storage::writeAtomically(path, "first").has_value());
        QVERIFY(storage::writeAtomically(path, "second").has_value());
        QCOMPARE(*storage::readFile(path), std::string("second"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aFailedWriteLeavesTheOldFileAndNothingElse()
    {
        const QTemporaryDir folder;
        const std::string into_nowhere = folder.filePath("no/such/folder/a.txt").toStdString();
        const auto written = storage::writeAtomically(into_nowhere, "x");
        QVERIFY(!written.has_value());
        QVERIFY(written.error().where.find("a.txt") != std::string::npos);
        QVERIFY(!storage::writeAtomically(folder.path().toStdString(), "x").has_value());
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 0);
    }

    void aLinkStaysALinkAndItsTargetIsWritten()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath("target.txt");
        QVERIFY(storage::writeAtomically(target.toStdString(), "old").has_value());
        QVERIFY(QFile::link(target, folder.filePath("link.txt")));
        QVERIFY(storage::writeAtomically(folder.filePath("link.txt").toStdString(), "new").has_value());
        QVERIFY(QFileInfo(folder.filePath("link.txt")).isSymLink());
        QCOMPARE(*storage::readFile(target.toStdString()), std::string("new"));
    }

    void permissionsAreKept()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("a.txt");
        QVERIFY(storage::writeAtomically(path.toStdString(), "x").has_value());
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(storage::writeAtomically(path.toStdString(), "y").has_value());
        QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadOther | QFile::ReadGroup)));
    }

    void missingAndOversizedFilesAreRefusedByName()
    {
        const QTemporaryDir folder;
        const auto missing = storage::load(folder.filePath("none.json").toStdString());
        QVERIFY(!missing.has_value());
        QVERIFY(missing.error().sentence().find("none.json") != std::string::npos);
        const std::string path = folder.filePath("big").toStdString();
        QVERIFY(storage::writeAtomically(path, std::string(4096, 'x')).has_value());
        QVERIFY(!storage::readFile(path, 100).has_value());
        QVERIFY(!storage::load(folder.path().toStdString()).has_value());
    }

    void anErrorInADesignNamesFileAndPlace()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("bad.json").toStdString();
        QVERIFY(storage::writeAtomically(path, R"({"format": "clusterwright.design", "version": 3, "areas": 7})").has_value());
        const auto loaded = storage::load(path);
        QVERIFY(!loaded.has_value());
        QVERIFY(loaded.error().where.find("bad.json: /areas") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestFiles)
#include "test_files.moc"
