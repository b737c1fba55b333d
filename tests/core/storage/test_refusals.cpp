// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <random>

#include <QTest>

#include "storage/storage.h"
#include "support/ui_sample.h"

using namespace cw;

namespace {

std::string design(const std::string& parts) { return R"({"format": "clusterwright.design", "version": 3, )" + parts + "}"; }

std::string snapshot(const std::string& parts) { return design(R"("snapshots": [{"id": "s", "name": "s", "taken": "2025-01-01", "design": {)" + parts + "}}]"); }

std::string excepted(const std::string& exceptions)
{
    return design(R"("networks": [{"id": "n", "technology": "ethernet", "purpose": "backend", "topology": "torus", "link_gbps": 1, "exceptions": [)" + exceptions + "]}]");
}

std::string drawn(const std::string& nodes, const std::string& links)
{
    return design(R"("networks": [{"id": "n", "technology": "ethernet", "purpose": "backend", "topology": "custom", "link_gbps": 1, "graph": {"nodes": [)" + nodes + R"(], "links": [)" + links + "]}}]");
}

const std::string two_switches = R"({"name": "a", "kind": "switch"}, {"name": "b", "kind": "switch", "ports": 2})";

std::string repeated(const std::string& text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

}  // namespace

/// Bad input gets a clear error that names the place; never an exception, never a crash.
class TestRefusals : public QObject {
    Q_OBJECT
private slots:
    void badFilesAreRefusedByPlace_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const std::string& json, const char* where, const char* word) {
            QTest::newRow(name) << QString::fromStdString(json) << QString(where) << QString(word);
        };
        row("no JSON", "{\"format\": \"clusterwright.design\",\n \"version\" 1}", "line 2", "not JSON");
        row("empty file", "", "line 1", "not JSON");
        row("another file", R"({"hello": 1})", "/format", "no Clusterwright design");
        row("a list", "[]", "/", "object");
        row("newer version", R"({"format": "clusterwright.design", "version": 4})", "/version", "version 4");
        row("version nought", R"({"format": "clusterwright.design", "version": 0})", "/version", "version");
        row("unknown part", design(R"("racs": [])"), "/racs", "racs");
        row("unknown key", design(R"("phases": [{"id": "a", "date": "2024-01-01", "nmae": "x"}])"), "/phases/0/nmae", "nmae");
        row("misspelled key that must be there", design(R"("networks": [{"id": "n", "technology": "ethernet", "purpose": "backend", "topology": "fat-tree", "link_gbs": 400}])"),
            "/networks/0/link_gbs", "'link_gbs'");
        row("missing key", design(R"("phases": [{"id": "a"}])"), "/phases/0", "date");
        row("wrong type", design(R"("phases": [{"id": 7, "date": "2024-01-01"}])"), "/phases/0/id", "quotes");
        row("bad day", design(R"("phases": [{"id": "a", "date": "2023-02-29"}])"), "/phases/0/date", "");
        row("double key", R"({"format": "clusterwright.design", "version": 3, "version": 3})", "", "twice");
        row("double id", design(R"("phases": [{"id": "a", "date": "2024-01-01"}, {"id": "a", "date": "2024-01-02"}])"), "/phases/1/id", "twice");
        row("bad id", design(R"("phases": [{"id": "a b", "date": "2024-01-01"}])"), "/phases/0/id", "a b");
        row("empty id", design(R"("phases": [{"id": "", "date": "2024-01-01"}])"), "/phases/0/id", "empty");
        row("enum", design(R"("areas": [{"id": "a", "kind": "palace", "outline": [[0,0],[1,0],[1,1]]}])"), "/areas/0/kind", "palace");
        row("number too large", design(R"("economics": {"discount_rate": 1e999})"), "line 1", "large");
        row("number out of range", design(R"("economics": {"discount_rate": 1e300})"), "/economics/discount_rate", "range");
        row("not a number", design(R"("economics": {"discount_rate": NaN})"), "line 1", "not JSON");
        row("off the map", design(R"("areas": [{"id": "a", "kind": "hall", "outline": [[0,0],[2000000000,0],[1,1]]}])"), "/areas/0/outline/1/0", "range");
        row("crossing edges", design(R"("areas": [{"id": "a", "kind": "hall", "outline": [[0,0],[10,10],[10,0],[0,10]]}])"), "/areas/0/outline", "area");
        row("half a millimetre", design(R"("areas": [{"id": "a", "kind": "hall", "outline": [[0.5,0],[10,10],[10,0]]}])"), "/areas/0/outline/0/0", "whole");
        row("area inside itself", design(R"("areas": [{"id": "a", "kind": "hall", "outline": [[0,0],[9,0],[9,9]], "parent": "b"}, {"id": "b", "kind": "hall", "outline": [[0,0],[9,0],[9,9]], "parent": "a"}])"),
            "/areas/0/parent", "inside itself");
        row("dangling item", design(R"("cooling": {"chiller": "no-such-chiller"})"), "/cooling/chiller", "no-such-chiller");
        row("dangling block", design(R"("placements": [{"id": "p", "what": {"block": "b"}, "pose": {"origin": [0, 0]}}])"), "/placements/0/what/block", "b");
        row("no content", design(R"("placements": [{"id": "p", "what": {}, "pose": {"origin": [0, 0]}}])"), "/placements/0/what", "clear");
        row("dangling phase", design(R"("placements": [{"id": "p", "phase": "x", "what": {"item": "dgx-h100"}, "pose": {"origin": [0, 0]}}])"), "/placements/0/phase", "x");
        row("odd turn", design(R"("placements": [{"id": "p", "what": {"item": "dgx-h100"}, "pose": {"origin": [0, 0], "turn": 45}}])"), "/placements/0/pose/turn", "quarter");
        row("no copies", design(R"("placements": [{"id": "p", "what": {"item": "dgx-h100"}, "pose": {"origin": [0, 0]}, "repeat": {"columns": 0, "rows": 1}}])"), "/placements/0/repeat", "1");
        row("too many copies", design(R"("placements": [{"id": "p", "what": {"item": "dgx-h100"}, "pose": {"origin": [0, 0]}, "repeat": {"columns": 1000000, "rows": 1000}}])"),
            "/placements/0/repeat", "copies");
        row("copies off the map", design(R"("placements": [{"id": "p", "what": {"item": "dgx-h100"}, "pose": {"origin": [0, 0]}, "repeat": {"columns": 1000, "rows": 1, "pitch_x_mm": 999999999}}])"),
            "/placements/0", "1,000 km");
        row("self-containing block", design(R"("blocks": [{"id": "a", "parts": [{"what": {"block": "b"}}]}, {"id": "b", "parts": [{"what": {"block": "a"}}]}])"), "/blocks", "itself");
        row("control character", design(R"("project": {"title": "a\u0007b"})"), "/project/title", "control");
        row("long text", design("\"project\": {\"title\": \"" + repeated("x", 5000) + "\"}"), "/project/title", "5000");
        row("deep nesting", repeated("[", 100'000), "", "64");
        row("own item without kind", design(R"("items": [{"id": "x"}])"), "/items/0", "");
        row("snapshot inside a snapshot", snapshot(R"("snapshots": [])"), "/snapshots/0/design/snapshots", "snapshots");
        row("picture inside a snapshot", snapshot(R"("backgrounds": [])"), "/snapshots/0/design/backgrounds", "backgrounds");
        row("snapshot of another format", snapshot(R"("version": 3)"), "/snapshots/0/design/version", "version");
        row("fault inside a snapshot", snapshot(R"("phases": [{"id": "a"}])"), "/snapshots/0/design/phases/0", "date");
        row("reference out of a snapshot", snapshot(R"("placements": [{"id": "p", "what": {"block": "b"}, "pose": {"origin": [0, 0]}}])"), "/snapshots/0/design/placements/0/what/block", "b");
        row("plan inside a snapshot", snapshot(R"("cooling": {"chiller": "none-such"})"), "/snapshots/0/design/cooling/chiller", "none-such");
        row("snapshot without design", design(R"("snapshots": [{"id": "s", "name": "s", "taken": "2025-01-01"}])"), "/snapshots/0", "design");
        row("tray of one point", design(R"("trays": [{"id": "t", "kind": "data", "path": [[0, 0]], "width_mm": 1, "depth_mm": 1, "height_mm": 1}])"), "/trays/0/path", "two points");
        row("tray that stands still", design(R"("trays": [{"id": "t", "kind": "data", "path": [[0, 0], [0, 0]], "width_mm": 1, "depth_mm": 1, "height_mm": 1}])"), "/trays/0/path/1", "before");
        row("tray in no area", design(R"("trays": [{"id": "t", "kind": "data", "area": "a", "path": [[0, 0], [9, 0]], "width_mm": 1, "depth_mm": 1, "height_mm": 1}])"), "/trays/0/area", "a");
        row("tray without width", design(R"("trays": [{"id": "t", "kind": "data", "path": [[0, 0], [9, 0]], "width_mm": 0, "depth_mm": 1, "height_mm": 1}])"), "/trays/0/width_mm", "range");
        row("exceptions unsorted", excepted(R"({"kind": "link", "device": "b", "port": 1}, {"kind": "link", "device": "a", "port": 1})"), "/networks/0/exceptions/1", "sorted");
        row("exception twice", excepted(R"({"kind": "switch", "device": "a"}, {"kind": "switch", "device": "a", "count": 2})"), "/networks/0/exceptions/1", "once");
        row("exception of a rack and a switch", excepted(R"({"kind": "rack", "device": "a", "placement": "p"})"), "/networks/0/exceptions/0/device", "no meaning");
        row("ends out of order", excepted(R"({"kind": "bundle", "device": "b", "other": "a", "cables": 1})"), "/networks/0/exceptions/0/other", "order");
        row("bundle like the rest", excepted(R"({"kind": "bundle", "device": "a", "other": "b"})"), "/networks/0/exceptions/0/cables", "like the rest");
        row("too many switches", excepted(R"({"kind": "switch", "device": "a", "count": 1000000000})"), "/networks/0/exceptions/0/count", "range");
        row("graph of a structure", design(R"("networks": [{"id": "n", "technology": "ethernet", "purpose": "backend", "topology": "torus", "link_gbps": 1, "graph": {"nodes": [], "links": []}}])"),
            "/networks/0/graph", "torus");
        row("node twice", drawn(R"({"name": "a", "kind": "switch"}, {"name": "a", "kind": "switch"})", ""), "/networks/0/graph/nodes/1/name", "taken");
        row("link to nothing", drawn(R"({"name": "a", "kind": "switch"})", "[0, 1, 1, 1, 400]"), "/networks/0/graph/links/0/2", "no node 1");
        row("port used twice", drawn(two_switches, "[0, 1, 1, 1, 400], [0, 2, 1, 1, 400]"), "/networks/0/graph/links/1/3", "taken by link 0");
        row("port beyond the switch", drawn(two_switches, "[0, 1, 1, 9, 400]"), "/networks/0/graph/links/0/3", "no port 9");
        row("more links than ports", drawn(two_switches, "[0, 0, 1, 0, 1], [0, 0, 1, 0, 1], [0, 0, 1, 0, 1]"), "/networks/0/graph/links/2/2", "only 2 ports");
        row("link to itself", drawn(two_switches, "[0, 1, 0, 2, 400]"), "/networks/0/graph/links/0/2", "itself");
        row("link without rate", drawn(two_switches, "[0, 1, 1, 1, 0]"), "/networks/0/graph/links/0/4", "rate");
        row("link of four", drawn(two_switches, "[0, 1, 1, 1]"), "/networks/0/graph/links/0", "five");
        row("power factor", design(R"("power": {"power_factor": 0})"), "/power/power_factor", "range");
    }
    void badFilesAreRefusedByPlace()
    {
        QFETCH(QString, json);
        QFETCH(QString, where);
        QFETCH(QString, word);
        const auto loaded = storage::fromJson(json.toStdString());
        QVERIFY(!loaded.has_value());
        const QString sentence = QString::fromStdString(loaded.error().sentence());
        QVERIFY2(QString::fromStdString(loaded.error().where).startsWith(where), qPrintable(sentence));
        QVERIFY2(sentence.contains(word), qPrintable(sentence));
    }

    /// Sixteen blocks, each a thousand of the one below: more than atoms in the universe, refused in no time.
    void aPlanThatExplodesIsRefused()
    {
        std::string blocks = R"({"id": "b0", "parts": [{"what": {"item": "dgx-h100"}}]})";
        for (int i = 1; i < 14; ++i)
            blocks += ", {\"id\": \"b" + std::to_string(i) + "\", \"parts\": [{\"what\": {\"block\": \"b" + std::to_string(i - 1) + "\"}, \"repeat\": {\"columns\": 1000, \"rows\": 1000}}]}";
        const auto loaded = storage::fromJson(design("\"blocks\": [" + blocks + R"(], "placements": [{"id": "p", "what": {"block": "b13"}, "pose": {"origin": [0, 0]}}])"));
        QVERIFY(!loaded.has_value());
        QVERIFY2(loaded.error().where.starts_with("/blocks/"), loaded.error().sentence().c_str());
    }

    void blocksNestOnlySoDeep()
    {
        std::string blocks = R"({"id": "b0", "parts": []})";
        for (int i = 1; i < 40; ++i) blocks += ", {\"id\": \"b" + std::to_string(i) + "\", \"parts\": [{\"what\": {\"block\": \"b" + std::to_string(i - 1) + "\"}}]}";
        const auto loaded = storage::fromJson(design("\"blocks\": [" + blocks + "]"));
        QVERIFY(!loaded.has_value());
        QVERIFY(loaded.error().what.find("nested") != std::string::npos);
    }

    void damagedFilesAreRefusedOrReadButNeverCrash()
    {
        const std::string good = storage::toJson(test::sampleDocument());
        std::mt19937 random(99);
        int refused = 0;
        for (int i = 0; i < 3000; ++i) {
            std::string bad = good;
            for (unsigned hits = 1 + random() % 3; hits > 0; --hits) {
                const std::size_t at = random() % bad.size();
                switch (random() % 4) {
                case 0: bad[at] = static_cast<char>(random() % 256); break;
                case 1: bad.erase(at, 1 + random() % 20); break;
                case 2: bad.insert(at, std::string(1, "0123456789-{}[]\",:"[random() % 18])); break;
                default: bad.insert(at, bad.substr(random() % bad.size(), random() % 40)); break;
                }
                if (bad.empty()) bad = " ";
            }
            const auto loaded = storage::fromJson(bad);
            if (loaded) {
                const std::string again = storage::toJson(*loaded);
                QVERIFY(storage::toJson(*storage::fromJson(again)) == again);
            } else {
                ++refused;
                QVERIFY(!loaded.error().what.empty());
            }
        }
        QVERIFY(refused > 1000);
    }
};

QTEST_APPLESS_MAIN(TestRefusals)
#include "test_refusals.moc"
