// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The schema against somebody else's validator (Debian: python3-jsonschema).
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "support/cli.h"

using cw::test::cli;
using cw::test::read;

namespace {

const QString source = QStringLiteral(CLUSTERWRIGHT_SOURCE_DIR);

QString python(const QStringList& arguments, QByteArray* out = nullptr)
{
    QProcess process;
    process.start("python3", arguments);
    process.waitForFinished(60'000);
    if (out) *out = process.readAllStandardOutput();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? QString() : "python3: " + process.readAllStandardError();
}

/// One answer per file.
QStringList verdicts(const QStringList& files)
{
    QByteArray out;
    const QString problem = python(QStringList{source + "/tests/support/validate_designs.py", source + "/resources/schemas/design.schema.json"} + files, &out);
    if (!problem.isEmpty()) qWarning("%s", qPrintable(problem));
    return QString::fromUtf8(out).split('\n', Qt::SkipEmptyParts);
}

}  // namespace

class TestSchemaByOthers : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        if (!python({"-c", "import jsonschema; jsonschema.Draft202012Validator"}).isEmpty()) QSKIP("python3-jsonschema is not installed");
    }

    void everyShippedDesignIsValid()
    {
        QStringList files;
        for (const auto& entry : QJsonDocument::fromJson(cli({"templates", "--json"}).out).array()) {
            files << folder_.filePath(entry.toObject()["id"].toString() + ".json");
            QCOMPARE(cli({"new", entry.toObject()["id"].toString(), "-o", files.back()}).status, 0);
        }
        areAllValid(files);
    }

    /// Scaled ones have more halls, tiers and planes than the ones that are shipped.
    void everyTemplateIsValidAtAnySize()
    {
        QStringList files;
        for (const auto& entry : QJsonDocument::fromJson(cli({"templates", "--json"}).out).array())
            for (const char* gpus : {"8", "5000", "200000", "1000000"}) {
                const QString id = entry.toObject()["id"].toString();
                files << folder_.filePath(id + '-' + gpus + ".json");
                const auto made = cli({"new", id, "--gpus", gpus, "-o", files.back()});
                QVERIFY2(made.status == 0, made.err.constData());
            }
        areAllValid(files);
    }

    void everySampleAndEveryFrozenDesignIsValid()
    {
        QStringList files;
        for (const char* folder : {"/tests/designs", "/tests/formats/v3"})
            for (const QFileInfo& info : QDir(source + folder).entryInfoList({"*.json"})) files << info.filePath();
        QVERIFY(files.size() > 30);
        areAllValid(files);
    }

    /// Designs of older versions, once they are brought up to date.
    void migratedDesignsAreValid()
    {
        QStringList files;
        for (const char* version : {"v1", "v2"})
            for (const QFileInfo& info : QDir(source + "/tests/formats/" + version).entryInfoList({"*.json"})) {
                files << folder_.filePath(QString("migrated-%1-%2").arg(version, info.fileName()));
                QCOMPARE(cli({"canonical", info.filePath(), "-o", files.back()}).status, 0);
            }
        QVERIFY(!files.isEmpty());
        areAllValid(files);
    }

    /// They are of version 1, which the schema of version 3 refuses whatever is in them; that their faults lie between the rows
    /// and are found all the same is for the program.
    void refusedDesignsAreRejectedByBoth()
    {
        QStringList files;
        for (const QFileInfo& info : QDir(source + "/tests/formats/refused").entryInfoList({"*.json"})) {
            QCOMPARE(cli({"canonical", info.filePath()}).status, 2);
            files << info.filePath();
        }
        QVERIFY(!files.isEmpty());
        const QStringList answers = verdicts(files);
        QCOMPARE(answers.size(), files.size());
        for (int i = 0; i < files.size(); ++i) QVERIFY2(answers[i] != "valid", qPrintable(files[i]));
    }

    void everyDamageThatASchemaCanSeeIsRejected()
    {
        const QByteArray good = read(source + "/tests/formats/v3/every-key.json");
        const QList<std::pair<QByteArray, QByteArray>> damages{
            {"\"version\": 3", "\"version\": 7"},
            {"\"format\": \"clusterwright.design\"", "\"format\": \"other\""},
            {"\"kind\": \"door\"", "\"kind\": \"window\""},
            {"\"turn\": 90", "\"turn\": 45"},
            {"\"boundary\": [[", "\"boundary\": [[0.5, 1], ["},
            {"\"columns\": 3", "\"columns\": 0"},
            {"\"removed\": true", "\"removed\": 1"},
            {"\"opacity_percent\": 30", "\"opacity_percent\": 300"},
            {"\"picture_base64\": \"iVBOR", "\"picture_base64\": \"AAAAA"},
            {"\"project\": {", "\"project\": {\"colour\": \"red\", "},
            {"\"technology\": \"infiniband\"", "\"technology\": \"token ring\""},
            {"\"planes\": ", "\"planes\": -"},
            {"[0, 1, 2, 1, 1]", "[0, 1, 2, 1]"},
            {"\"kind\": \"mixed\"", "\"kind\": \"liquid\""},
            {"\"design\": {", "\"design\": {\"snapshots\": [], "},
        };
        QStringList files;
        for (const auto& [from, to] : damages) {
            QVERIFY2(good.contains(from), from);
            files << folder_.filePath(QString("damaged-%1.json").arg(files.size()));
            QByteArray bad = good;
            bad.replace(bad.indexOf(from), from.size(), to);
            QFile file(files.back());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bad) == bad.size());
            file.close();
            QCOMPARE(cli({"canonical", files.back()}).status, 2);
        }
        const QStringList answers = verdicts(files);
        QCOMPARE(answers.size(), files.size());
        for (int i = 0; i < files.size(); ++i) QVERIFY2(answers[i] != "valid", damages[i].second);
    }

private:
    void areAllValid(const QStringList& files)
    {
        const QStringList answers = verdicts(files);
        QCOMPARE(answers.size(), files.size());
        for (int i = 0; i < files.size(); ++i) QVERIFY2(answers[i] == "valid", qPrintable(files[i] + ": " + answers[i]));
    }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestSchemaByOthers)
#include "test_schema_by_others.moc"
