// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <random>
#include <regex>

#include <QDir>
#include <QTest>

#include "storage/storage.h"

using namespace cw;

namespace {

const QString folder = QStringLiteral(CLUSTERWRIGHT_SOURCE_DIR "/tests/formats/");

std::string bytesOf(const QString& path)
{
    const auto bytes = storage::readFile(path.toStdString());
    return bytes ? *bytes : std::string();
}

void addFiles(const QString& name)
{
    QTest::addColumn<QString>("path");
    const QDir files(folder + name);
    const QStringList names = files.entryList({"*.json"});
    QVERIFY(!names.isEmpty());
    for (const QString& file : names) QTest::newRow(qPrintable(file)) << files.filePath(file);
}

/// Loads and stays what it is, or is refused with a sentence: nothing else may happen to any text.
void isReadOrRefused(const std::string& text)
{
    const auto loaded = storage::fromJson(text);
    if (!loaded) {
        QVERIFY(!loaded.error().what.empty());
        QVERIFY2(!loaded.error().where.empty(), loaded.error().sentence().c_str());
        return;
    }
    const std::string canonical = storage::toJson(*loaded);
    const auto again = storage::fromJson(canonical);
    QVERIFY2(again.has_value(), again ? "" : again.error().sentence().c_str());
    QVERIFY(*again == *loaded);
    QVERIFY(storage::toJson(*again) == canonical);
}

}  // namespace

/// What is on somebody's disk stays readable; what broke something once stays refused.
class TestFormats : public QObject {
    Q_OBJECT
private slots:
    void everyFrozenDocumentLoadsAndSavesAsItIs_data() { addFiles("v3"); }
    void everyFrozenDocumentLoadsAndSavesAsItIs()
    {
        QFETCH(QString, path);
        const auto loaded = storage::load(path.toStdString());
        QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().sentence().c_str());
        QVERIFY(storage::toJson(*loaded) == bytesOf(path));
    }

    void aFileOfVersionOneIsBroughtUpToDateAndSaysHow()
    {
        const auto opened = storage::openFile((folder + "v1/every-key.json").toStdString());
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().sentence().c_str());
        QCOMPARE(opened->version, 1);
        QVERIFY(!opened->isNewer());
        QVERIFY(opened->left_out.empty());
        QVERIFY(storage::toJson(opened->document) == bytesOf(folder + "v3/from-v1.json"));
        const std::vector<std::string>& log = opened->migrated;
        for (const char* pointer : {"/areas/1/columns/pitch_x", "/areas/1/keep_outs/0", "/placements/1/repeat/pitch_y", "/placements/1/exceptions/0"})
            QVERIFY2(std::any_of(log.begin(), log.end(), [&](const std::string& line) { return line.starts_with(pointer); }), pointer);
    }

    /// Version 3 only adds.
    void aFileOfVersionTwoStaysWhatItIs_data() { addFiles("v2"); }
    void aFileOfVersionTwoStaysWhatItIs()
    {
        QFETCH(QString, path);
        const auto opened = storage::openFile(path.toStdString());
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().sentence().c_str());
        QCOMPARE(opened->version, 2);
        QVERIFY(opened->migrated.empty());
        std::string expected = bytesOf(path);
        expected.replace(expected.find("\"version\": 2"), 12, "\"version\": 3");
        QVERIFY(storage::toJson(opened->document).starts_with(expected.substr(0, expected.rfind("\n}"))));
        const bool every_key = path.endsWith("every-key.json");
        QVERIFY(storage::toJson(opened->document) == bytesOf(folder + (every_key ? "v3/from-v2.json" : "v3/from-v1.json")));
    }

    void aPresentFileNeedsNoMigration()
    {
        const auto opened = storage::openFile((folder + "v3/every-key.json").toStdString());
        QVERIFY(opened.has_value());
        QVERIFY(opened->migrated.empty());
        QVERIFY(opened->left_out.empty());
    }

    void keysOfVersionTwoAreNoneOfVersionOnesBusinessAndTheReverse()
    {
        std::string old = bytesOf(folder + "v1/every-key.json");
        old.replace(old.find("\"pitch_x\": 600"), 14, "\"pitch_x\": 600, \"pitch_x_mm\": 700");
        const auto both = storage::fromJson(old);
        QVERIFY(!both.has_value());
        QVERIFY2(both.error().where.ends_with("/pitch_x"), both.error().sentence().c_str());
    }

    void aNewerFileOpensAsFarAsItIsUnderstood()
    {
        std::string newer = bytesOf(folder + "v3/every-key.json");
        newer.replace(newer.find("\"version\": 3"), 12, "\"version\": 4, \"orbits\": []");
        newer.replace(newer.find("\"hidden\": true"), 14, "\"hidden\": true, \"shine\": 7");
        QVERIFY(!storage::fromJson(newer).has_value());
        const auto opened = storage::open(newer);
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().sentence().c_str());
        QVERIFY(opened->isNewer());
        QCOMPARE(opened->left_out.size(), std::size_t{2});
        QCOMPARE(opened->left_out.front(), std::string("/orbits"));
        QVERIFY(opened->left_out.back().ends_with("/shine"));
        QVERIFY(storage::toJson(opened->document) == bytesOf(folder + "v3/every-key.json"));
    }

    void whatOnceBrokeSomethingIsRefusedWithItsReason_data() { addFiles("refused"); }
    void whatOnceBrokeSomethingIsRefusedWithItsReason()
    {
        QFETCH(QString, path);
        const std::string why = bytesOf(QString(path).replace(".json", ".txt"));
        QVERIFY(!why.empty());
        const auto loaded = storage::load(path.toStdString());
        QVERIFY(!loaded.has_value());
        QVERIFY2(loaded.error().sentence().find(why.substr(0, why.find('\n'))) != std::string::npos, loaded.error().sentence().c_str());
    }

    /// Every value of the file in turn becomes something that has no business there.
    void everyValueReplacedByAnExtremeIsReadOrRefused()
    {
        const std::string good = bytesOf(folder + "v3/every-key.json");
        constexpr std::array extremes{"-1", "0", "1e999", "-1e308", "99999999999999999999", "-9223372036854775808", "1e-320", "0.5", "null", "\"\"", "[]", "{}", "true", "2147483648"};
        const std::regex value("-?[0-9.]+(e[-+][0-9]+)?|true|false|\"[^\"\\\\]*\"(?!:)");
        std::size_t turn = 0;
        for (auto match = std::sregex_iterator(good.begin(), good.end(), value); match != std::sregex_iterator(); ++match)
            for (int i = 0; i < 3; ++i) {
                std::string bad = good;
                bad.replace(static_cast<std::size_t>(match->position()), static_cast<std::size_t>(match->length()), extremes[turn++ % extremes.size()]);
                isReadOrRefused(bad);
                if (QTest::currentTestFailed()) return;
            }
        QVERIFY(turn > 1000);
    }

    void damagedBytesAreReadOrRefused()
    {
        const std::string good = bytesOf(folder + "v3/every-key.json");
        std::mt19937 random(20'240'801);
        for (int i = 0; i < 2000 && !QTest::currentTestFailed(); ++i) {
            std::string bad = good;
            for (unsigned hits = 1 + random() % 3; hits > 0; --hits) {
                const std::size_t at = random() % bad.size();
                switch (random() % 3) {
                case 0: bad[at] = static_cast<char>(random() % 256); break;
                case 1: bad.erase(at, 1 + random() % 8); break;
                default: bad.insert(at, bad.substr(random() % bad.size(), random() % 40)); break;
                }
            }
            isReadOrRefused(bad);
        }
    }

    void halfAFileIsRefusedWhereverItEnds()
    {
        const std::string good = bytesOf(folder + "v3/every-key.json");
        for (std::size_t length = 0; length + 2 < good.size(); length += 73) {
            const auto loaded = storage::fromJson(std::string_view(good).substr(0, length));
            QVERIFY(!loaded.has_value());
            QVERIFY2(loaded.error().where.starts_with("line "), loaded.error().sentence().c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestFormats)
#include "test_formats.moc"
