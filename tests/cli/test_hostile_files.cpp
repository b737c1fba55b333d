// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Designs made to do harm, read by the real program under the kernel's limits: one line, exit status 2, never more than
// two seconds of processor time nor one GiB of address space.
#include <sys/resource.h>

#include <functional>
#include <random>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "storage/storage.h"
#include "support/cli.h"

using cw::test::Answer;
using cw::test::isOneLine;
using cw::test::read;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool limits_memory = false;  // the sanitizer reserves terabytes of addresses
#else
constexpr bool limits_memory = true;
#endif
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__)
constexpr rlim_t most_seconds = 2;
#else
constexpr rlim_t most_seconds = 20;    // builds for debugging are ten times slower
#endif
constexpr rlim_t most_bytes = 1u << 30;

void limitTheChild()
{
    const rlimit time{most_seconds, most_seconds + 1};
    const rlimit memory{most_bytes, most_bytes};
    const rlimit no_core{0, 0};
    ::setrlimit(RLIMIT_CPU, &time);
    ::setrlimit(RLIMIT_CORE, &no_core);
    if (limits_memory) ::setrlimit(RLIMIT_AS, &memory);
}

Answer limitedCli(const QStringList& arguments)
{
    QProcess process;
    process.setChildProcessModifier(limitTheChild);
    process.start(QStringLiteral(CLUSTERWRIGHT_BIN_DIR "/clusterwright-cli"), arguments);
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray design(const QByteArray& parts) { return R"({"format": "clusterwright.design", "version": 3, )" + parts + "}"; }

QByteArray project(const QByteArray& title) { return design("\"project\": {\"title\": " + title + "}"); }

QByteArray placement(const QByteArray& more) { return design(R"("placements": [{"id": "p", "what": {"item": "dgx-h100"}, "pose": {"origin": [0, 0]}, )" + more + "}]"); }

QByteArray everyKey() { return read(QStringLiteral(CLUSTERWRIGHT_SOURCE_DIR "/tests/formats/v3/every-key.json")); }

QByteArray number(qint64 value) { return QByteArray::number(value); }

QByteArray rectangle(qint64 x0, qint64 y0, qint64 x1, qint64 y1)
{
    return "[[" + number(x0) + ',' + number(y0) + "],[" + number(x1) + ',' + number(y0) + "],[" + number(x1) + ',' + number(y1) + "],[" + number(x0) + ',' + number(y1) + "]]";
}

/// On land of 900 km by 900 km that is one hall or yard.
QByteArray onWideLand(const QByteArray& kind, const QByteArray& more_of_the_area, const QByteArray& parts)
{
    const QByteArray land = rectangle(0, 0, 900'000'000, 900'000'000);
    return design("\"site\": {\"boundary\": " + land + R"(}, "areas": [{"id": "a", "kind": ")" + kind + R"(", "outline": )" + land + more_of_the_area + "}], " + parts);
}

QByteArray standing(const QByteArray& id, const QByteArray& what, qint64 x, qint64 y, const QByteArray& more = {})
{
    return R"({"id": ")" + id + R"(", "area": "a", "what": )" + what + R"(, "pose": {"origin": [)" + number(x) + ',' + number(y) + "]}" + more + '}';
}

QByteArray repeated(int columns, int rows, int pitch_x, int pitch_y)
{
    return R"(, "repeat": {"columns": )" + number(columns) + R"(, "rows": )" + number(rows) + (pitch_x ? R"(, "pitch_x_mm": )" + number(pitch_x) : QByteArray()) +
           (pitch_y ? R"(, "pitch_y_mm": )" + number(pitch_y) : QByteArray()) + '}';
}

/// A comb that every place of a grid may touch.
QByteArray comb(int teeth)
{
    QByteArray corners = "[0,0],[" + number(teeth * 7000) + ",0]";
    for (int i = teeth - 1; i >= 0; --i) corners += ",[" + number(i * 7000 + 3500) + ",7000000],[" + number(i * 7000) + ",100]";
    return corners;
}

const QByteArray chiller = R"({"item": "chiller-water"})";

QByteArray many(int count, const std::function<QByteArray(int)>& one)
{
    QByteArray list;
    for (int i = 0; i < count; ++i) list += (i ? "," : "") + one(i);
    return '[' + list + ']';
}

/// Five metres from the walls, so that nothing but its own copies is in its way.
QByteArray grid(int columns, int rows, int pitch_x, int pitch_y, int from_the_walls = 5000)
{
    return "\"placements\": [" + standing("p", chiller, from_the_walls, from_the_walls, repeated(columns, rows, pitch_x, pitch_y)) + ']';
}

/// Half a million racks of a thousand systems each, in a network.
QByteArray racksIn(const QByteArray& topology)
{
    return R"("racks": [{"id": "r", "role": "compute", "enclosure": "rack-48u-600x1200", "devices": [{"item": "dgx-h100", "bottom_u": 1, "count": 1000}]}], "placements": [)" +
           standing("p", R"({"rack": "r"})", 0, 0, repeated(1000, 500, 600, 5000)) + R"(], "networks": [{"id": "n", "technology": "ethernet", "purpose": "backend", "topology": ")" + topology +
           R"(", "link_gbps": 400, "switches": ["nv-sn5600"], "seats": [{"tier": 1, "rack": "r"}, {"tier": 2, "rack": "r"}]}])";
}

/// Blocks of two of the next smaller, sixteen deep: 32,768 machines in a file of 3 KB.
QByteArray doubled()
{
    QByteArray blocks = R"({"id": "b0", "parts": [{"what": {"item": "chiller-water"}}]})";
    for (int i = 1; i < 16; ++i)
        blocks += R"(, {"id": "b)" + number(i) + R"(", "parts": [{"what": {"block": "b)" + number(i - 1) + R"("}}, {"what": {"block": "b)" + number(i - 1) + R"("}, "pose": {"origin": [)" +
                  number(7000LL << (i - 1)) + ", 0]}}]}";
    return "\"blocks\": [" + blocks + "], ";
}

/// Just below the size from which a design is refused unread.
QByteArray filled(const QByteArray& part) { return part.repeated(static_cast<qsizetype>(cw::storage::largest_design_bytes - 1000) / part.size()); }

}  // namespace

class TestHostileFiles : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(folder_.isValid()); }

    void areRefusedInOneLineWithinTheLimits_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const char* name, const QByteArray& bytes, const char* word) { QTest::newRow(name) << bytes << QByteArray(word); };
        const QByteArray count = "1000000000000000000";
        row("a quintillion columns", placement(R"("repeat": {"columns": )" + count + R"(, "rows": 1})"), "/placements/0/repeat/columns");
        row("a quintillion devices", design(R"("racks": [{"id": "r", "role": "compute", "enclosure": "rack-48u-600x1200", "devices": [{"item": "dgx-h100", "bottom_u": 1, "count": )" + count + "}]}]"),
            "/racks/0/devices/0/count");
        row("a quintillion ports", design(R"("networks": [{"id": "n", "technology": "ethernet", "purpose": "backend", "topology": "fat-tree", "link_gbps": 400, "radix": )" + count + "}]"),
            "/networks/0/radix");
        row("a million by a million copies", placement(R"("repeat": {"columns": 1000000, "rows": 1000000})"), "copies");
        row("lists nested 100,000 deep", QByteArray(100'000, '['), "64 levels");
        row("objects nested 100,000 deep", QByteArray("{\"a\":").repeated(100'000), "64 levels");
        row("a title nested 100,000 deep", project(QByteArray(100'000, '[') + QByteArray(100'000, ']')), "64 levels");
        row("not a number", design(R"("economics": {"discount_rate": NaN})"), "line 1");
        row("infinity", design(R"("economics": {"discount_rate": 1e999})"), "too large");
        row("a double id", design(R"("phases": [{"id": "a", "date": "2024-01-01"}, {"id": "a", "date": "2024-01-02"}])"), "/phases/1/id");
        row("a block that contains itself", design(R"("blocks": [{"id": "a", "parts": [{"what": {"block": "a"}}]}])"), "contains itself");
        row("blocks that contain each other", design(R"("blocks": [{"id": "a", "parts": [{"what": {"block": "b"}}]}, {"id": "b", "parts": [{"what": {"block": "a"}}]}])"), "contains itself");
        row("a block that is not there", placement(R"("area": "gone")"), "/placements/0/area");
        row("a text of 200 MB", project('"' + QByteArray(200'000'000, 'x') + '"'), "larger than");
        row("200 MB of blanks", QByteArray(200'000'000, ' '), "larger than");
    }
    void areRefusedInOneLineWithinTheLimits()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, word);
        isRefused(bytes, word);
    }

    /// Nothing is wrong with their letters: they are answered, with findings that have an end.
    void validOnesAreAnsweredWithinTheLimits_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const char* name, const QByteArray& bytes, const char* word) { QTest::newRow(name) << bytes << QByteArray(word); };
        const auto hall = [](const QByteArray& parts, const QByteArray& more = {}) { return onWideLand("hall", more, parts); };
        row("two million in a wide grid", hall(grid(2000, 1000, 7000, 5000)), "no findings");
        row("10,000 on one spot", hall(grid(100, 100, 0, 0)), "49,994,999 more");
        row("two million on one spot", hall(grid(2000, 1000, 0, 0)), "1,999,998,999,999 more");
        row("two million in a column of stacks", hall(grid(2000, 1000, 0, 2500)), "plan.overlap");
        row("two million a millimetre apart", hall(grid(2000, 1000, 1, 1)), "plan.too_crowded");
        row("2,000 placements in one place", hall("\"placements\": " + many(2000, [](int i) { return standing('p' + number(i), chiller, 0, 0); })), "plan.too_crowded");
        row("50,000 placements in one place", hall("\"placements\": " + many(50'000, [](int i) { return standing('p' + number(i), chiller, 0, 0); })), "plan.too_crowded");
        row("50,000 placements here and there",
            hall("\"placements\": " + many(50'000, [](int i) { return standing('p' + number(i), chiller, qint64{i} * 7919 % 800'000, qint64{i} * 104'729 % 800'000); })), "plan.too_crowded");
        row("50,000 placements along a wall", hall("\"placements\": " + many(50'000, [](int i) { return standing('p' + number(i), chiller, i * 8000, 100); })), "close to walls");
        row("2,000 grids through each other", hall("\"placements\": " + many(2000, [](int i) { return standing('p' + number(i), chiller, i * 13, i * 17, repeated(30, 30, 6500 + i, 3000 + i)); })),
            "plan.too_crowded");
        row("9,000 keep-outs under a million",
            hall(grid(1000, 1000, 7000, 5000), ", \"keep_outs\": " + many(9000, [](int i) { return R"({"kind": "reserved", "outline": )" + rectangle(i * 10, 0, i * 10 + 5, 900'000'000) + '}'; })),
            "in at least");
        row("a hall of 2,000 corners under a million", onWideLand("yard", "", grid(1000, 1000, 7000, 5000, 0)).replace(rectangle(0, 0, 900'000'000, 900'000'000) + "}]", "[" + comb(990) + "]}]"),
            "stand outside");
        row("blocks of blocks", hall(doubled() + "\"placements\": [" + standing("p", R"({"block": "b15"})", 5000, 5000, repeated(1, 60, 0, 5000)) + ']'), "no findings");
        row("blocks of blocks into each other",
            hall(doubled() + "\"placements\": " + many(60, [](int i) { return standing('p' + number(i), R"({"block": "b15"})", i * 37, i * 100); })), "plan.too_crowded");
        for (const char* topology : {"fat-tree", "torus", "hyperx", "dragonfly", "dragonfly+", "direct", "islands", "superpod", "rail-optimised", "rail-only", "nvlink-domain", "custom"})
            row(topology, hall(racksIn(topology)), "rack.too_heavy");
        const auto yard = [](const QByteArray& parts) { return onWideLand("yard", "", parts); };
        const QByteArray loud = R"({"item": "dry-cooler-2mw"})";
        row("20,000 yards of a hundred noise sources",
            yard("\"placements\": " + many(20'000, [&](int i) { return standing('p' + number(i), loud, 20'000 + i % 200 * 4'000'000LL, 20'000 + i / 200 * 8'000'000LL, repeated(10, 10, 8000, 20'000)); })), "");
        row("two million noise sources in a yard", yard("\"placements\": [" + standing("p", loud, 20'000, 20'000, repeated(2000, 1000, 8000, 20'000)) + ']'), "");
        row("noise sources with a hundred thousand exceptions",
            yard("\"placements\": [" + standing("p", loud, 20'000, 20'000, repeated(1000, 1000, 8000, 20'000) + ", \"exceptions\": " + many(90'000, [](int i) {
                                                  return R"({"column": )" + number(i * 7 % 1000) + R"(, "row": )" + number(i * 7 / 1000) + R"(, "removed": true})";
                                              })) + ']'), "");
        row("a hundred thousand exceptions",
            hall("\"placements\": [" +
                 standing("p", chiller, 0, 0, repeated(300, 300, 7000, 5000) + ", \"exceptions\": " + many(90'000, [](int i) {
                              return R"({"column": )" + number(i % 300) + R"(, "row": )" + number(i / 300) + R"(, "replacement": {"item": "chiller-air"}})";
                          })) + ']'),
            "plan.overlap");
    }
    void validOnesAreAnsweredWithinTheLimits()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, word);
        const Answer answer = limitedCli({"check", written(bytes)});
        QVERIFY2(answer.status == 0 || answer.status == 1, ("status " + QByteArray::number(answer.status) + ": " + answer.err.left(500)).constData());
        QVERIFY2(answer.out.contains(word), answer.out.left(1000).constData());
        QVERIFY2(answer.out.size() < 2'000'000, QByteArray::number(answer.out.size()).constData());
    }

    /// As large as is read at all, in every shape: nothing in them may cost more than their length.
    void ofTheLargestSizeThatIsReadAreRefusedToo_data()
    {
        QTest::addColumn<int>("shape");
        for (const char* name : {"text", "escapes", "key", "digits", "blanks", "numbers", "objects", "points", "texts", "rows", "corners"}) QTest::newRow(name) << 0;
    }
    void ofTheLargestSizeThatIsReadAreRefusedToo()
    {
        const QByteArray shape = QTest::currentDataTag();
        if (shape == "text") isRefused(project('"' + filled("x") + '"'), "too long");
        else if (shape == "escapes") isRefused(project('"' + filled("\\u0041") + '"'), "too long");
        else if (shape == "key") isRefused("{\"" + filled("k") + "\": 1}", "format");
        else if (shape == "digits") isRefused(R"({"format": "clusterwright.design", "version": )" + filled("1") + "}", "too large");
        else if (shape == "blanks") isRefused(filled(" "), "not JSON");
        else if (shape == "numbers") isRefused(design("\"areas\": [" + filled("0,") + "0]"), "entries");
        else if (shape == "objects") isRefused(design("\"areas\": [" + filled("{},") + "0]"), "entries");
        else if (shape == "points") isRefused(design(R"("areas": [{"id": "a", "kind": "hall", "outline": [)" + filled("[0,0],") + "0]}]"), "entries");
        else if (shape == "texts") isRefused(design("\"areas\": [" + filled("\"a\",") + "0]"), "entries");
        else if (shape == "rows") isRefused(design("\"phases\": [" + filled(R"({"id":"a","date":"2024-01-01"},)") + "0]"), "entries");
        else if (shape == "corners") isRefused(design("\"areas\": [" + filled(R"({"id":"a","kind":"hall","outline":[)" + QByteArray("[0,0],").repeated(5000) + "0]},") + "0]"), "values");
        else QFAIL("no such shape");
    }

    void inOtherEncodingsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = everyKey();
        QByteArray wide16, wide32;
        for (const char c : good) wide16 += c, wide16 += '\0', wide32 += c, wide32 += QByteArray(3, '\0');
        QTest::newRow("UTF-16, little end first") << wide16;
        QTest::newRow("UTF-16, with its mark") << "\xff\xfe" + wide16;
        QTest::newRow("UTF-32, little end first") << wide32;
        QTest::newRow("Latin-1") << project("\"M\xe9mphis\"");
        QTest::newRow("GB 18030") << project("\"\xc3\xcf\xb7\xc6\xcb\xb9\"");
        QTest::newRow("half a character") << project("\"\xe5\xad\"");
        QTest::newRow("a surrogate") << project("\"\xed\xa0\x80\"");
        QTest::newRow("packed by gzip") << QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xab\x56", 12);
        QTest::newRow("nothing but zeros") << QByteArray(1000, '\0');
        QTest::newRow("nothing") << QByteArray();
    }
    void inOtherEncodingsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        isRefused(bytes, "");
    }

    void cutOffAnywhereAreRefused()
    {
        const QByteArray good = everyKey().trimmed();
        for (qsizetype kept = 0; kept < good.size(); kept += 1 + good.size() / 60) isRefused(good.left(kept), "");
        isRefused(good.chopped(1), "");
    }

    /// A flipped bit may also leave a design, with or without findings.
    void withFlippedBitsAreReadOrRefused()
    {
        std::mt19937 random(2024);
        int refused = 0;
        for (int i = 0; i < 150; ++i) {
            QByteArray bytes = everyKey();
            for (unsigned flips = 1 + random() % 4; flips > 0; --flips) {
                const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
            }
            const Answer answer = limitedCli({"check", written(bytes)});
            QVERIFY2(answer.status >= 0 && answer.status <= 2, answer.err.constData());
            if (answer.status == 2) {
                QVERIFY2(isOneLine(answer.err), answer.err.constData());
                ++refused;
            }
        }
        QVERIFY(refused > 50);
    }

    void areRefusedByEveryCommandThatReadsDesigns_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("evaluate") << QStringList{"evaluate", "FILE", "--json"};
        QTest::newRow("canonical") << QStringList{"canonical", "FILE"};
        QTest::newRow("diff") << QStringList{"diff", "FILE", "FILE"};
        QTest::newRow("export") << QStringList{"export", "FILE", "--as", "dxf", "-o", folder_.filePath("out.dxf")};
        QTest::newRow("sweep") << QStringList{"sweep", "FILE", "--vary", "power.power_factor=0.9,0.95"};
        QTest::newRow("analyze") << QStringList{"fabric", "analyze", "FILE"};
    }
    void areRefusedByEveryCommandThatReadsDesigns()
    {
        QFETCH(QStringList, command);
        const QByteArray blocks = design(R"("blocks": [{"id": "a", "parts": [{"what": {"block": "a"}}]}])");
        for (const QByteArray& bytes : {blocks, project(QByteArray(100'000, '[')), project('"' + filled("x") + '"')}) {
            QStringList call = command;
            call.replaceInStrings("FILE", written(bytes));
            const Answer answer = limitedCli(call);
            QCOMPARE(answer.status, 2);
            QVERIFY2(isOneLine(answer.err), answer.err.left(500).constData());
        }
        QVERIFY(!QFile::exists(folder_.filePath("out.dxf")));
    }

private:
    QString written(const QByteArray& bytes)
    {
        const QString path = folder_.filePath("hostile.json");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("the disk is full");
        return path;
    }

    void isRefused(const QByteArray& bytes, const QByteArray& word)
    {
        const Answer answer = limitedCli({"check", written(bytes)});
        const QByteArray said = answer.err.left(500);
        QVERIFY2(answer.status == 2, ("status " + QByteArray::number(answer.status) + ": " + said).constData());
        QVERIFY2(isOneLine(answer.err) && answer.err.size() < 1000, said.constData());
        QVERIFY2(answer.err.contains("hostile.json"), said.constData());
        QVERIFY2(answer.err.contains(word), said.constData());
    }

    QTemporaryDir folder_;
};

QTEST_APPLESS_MAIN(TestHostileFiles)
#include "test_hostile_files.moc"
