// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QTest>

#include "storage/storage.h"

using namespace cw;

namespace {

/// JSON with apostrophes for its quotes, so that the tests stay readable.
std::string json(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

std::string design(const std::string& parts) { return json("{'format': 'clusterwright.design', 'version': 1, " + parts + "}"); }

std::string repeated(const std::string& text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

/// Rows with ids a0, a1, ... made by `row(i)`.
template <class Row>
std::string rows(int count, Row&& row)
{
    std::string all;
    for (int i = 0; i < count; ++i) all += (i > 0 ? ", " : "") + row(i);
    return "[" + all + "]";
}

std::string item(const std::string& values) { return "'items': [{'id': 'x', 'kind': 'gpu_system', 'name': 'x', 'values': " + values + "}]"; }

/// The sentence with which a text is refused; empty when it is not.
std::string refusal(const std::string& text)
{
    const auto loaded = storage::fromJson(text);
    return loaded ? std::string() : loaded.error().sentence();
}

void isRefused(const std::string& text, const std::string& where, const std::string& word)
{
    const auto loaded = storage::fromJson(text);
    QVERIFY2(!loaded.has_value(), "was not refused");
    QCOMPARE(QString::fromStdString(loaded.error().where), QString::fromStdString(where));
    QVERIFY2(loaded.error().sentence().find(word) != std::string::npos, loaded.error().sentence().c_str());
}

}  // namespace

/// Files made to do harm: deep, wide, circular, overflowing. They are refused at the place where the harm is.
class TestHostile : public QObject {
    Q_OBJECT
private slots:
    void textThatIsNoJsonIsRefusedByLineAndColumn()
    {
        isRefused(json("{'format': 'clusterwright.design',\n  'version': 1,\n  'areas': [,]}"), "line 3, column 13", "not JSON");
        isRefused(design("'areas': []") + " trailing", "line 1, column 65", "not JSON");
        isRefused(design("'project': {'title': '\xff'}"), "line 1, column 72", "not JSON");
    }

    void deepNestingIsRefusedAtTheBracketThatGoesTooDeep()
    {
        isRefused(repeated("[", 1'000'000), "line 1, column 65", "64");
        isRefused("\n" + json(repeated("{'a':", 100'000)), "line 2, column 321", "64");
    }

    void bracketsInTextsAreNoNesting()
    {
        const auto loaded = storage::fromJson(design("'project': {'title': '\\'\\\\" + repeated("[", 100) + "'}"));
        QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().sentence().c_str());
    }

    void aKeyThatStandsTwiceIsRefusedByItsPointer()
    {
        isRefused(design("'areas': [{'id': 'a'}, {'id': 'b', 'id': 'c'}]"), "/areas/1/id", "twice");
        isRefused(design("'areas': [[1, {}], {'outline': [[1, 2], {'a/b': 1, 'a/b': 2}]}]"), "/areas/1/outline/1/a~1b", "twice");
    }

    void anObjectOfAMillionKeysIsRefusedBeforeItIsBuilt()
    {
        std::string keys;
        for (int i = 0; i < 1'000'000; ++i) keys += (i > 0 ? ",'" : "'") + std::to_string(i) + "':0";
        isRefused(design("'project': {" + keys + "}"), "/project", "1000 keys");
    }

    void anUnknownKeyIsAnsweredWithTheNearestOne()
    {
        isRefused(design("'power': {'powerfactor': 0.9}"), "/power/powerfactor", "did you mean 'power_factor'?");
        isRefused(design("'netwroks': []"), "/netwroks", "did you mean 'networks'?");
        isRefused(design("'power': {'colour': 1}"), "/power/colour", "known here: busway");
    }

    void whatAnErrorShowsIsShortAndPrintable()
    {
        const std::string key = "\\u001b[2J" + repeated("\xe5\xad\x9f", 1000);
        const std::string sentence = refusal(design("'" + key + "': 1"));
        QVERIFY(!sentence.empty() && sentence.size() < 600);
        QVERIFY(sentence.find('\x1b') == std::string::npos);
        QVERIFY(QString::fromStdString(sentence).toStdString() == sentence);  // whole characters only
    }

    void errorsPointAtTheRowOfTheFileNotOfTheSortedTable()
    {
        isRefused(design("'phases': [], 'placements': [{'id': 'z', 'phase': 'none', 'what': {'item': 'dgx-h100'}, 'pose': {'origin': [0, 0]}},"
            "{'id': 'a', 'what': {'item': 'dgx-h100'}, 'pose': {'origin': [0, 0]}}]"), "/placements/0/phase", "none");
        isRefused(design("'blocks': [{'id': 'z', 'parts': [{'what': {'rack': 'none'}}]}, {'id': 'a', 'parts': []}]"), "/blocks/0/parts/0/what/rack", "none");
    }

    void wholeNumbersThatOverflowAreOutOfRange()
    {
        isRefused(design("'networks': [{'id': 'n', 'technology': 'ethernet', 'purpose': 'backend', 'topology': 'fat-tree', 'link_gbps': 400, 'radix': 99999999999999999999}]"),
                  "/networks/0/radix", "out of range");
        isRefused(design("'areas': [{'id': 'a', 'kind': 'hall', 'outline': [[9223372036854775808, 0], [1, 0], [1, 1]]}]"), "/areas/0/outline/0/0", "out of range");
        isRefused(design("'networks': [{'id': 'n', 'technology': 'ethernet', 'purpose': 'backend', 'topology': 'fat-tree', 'link_gbps': 400, 'rails': -1}]"),
                  "/networks/0/rails", "out of range");
        isRefused(design("'racks': [{'id': 'r', 'role': 'compute', 'enclosure': 'rack-48u-600x1200', 'devices': [{'item': 'dgx-h100', 'bottom_u': 1, 'count': 0}]}]"),
                  "/racks/0/devices/0/count", "out of range");
    }

    void everyEntryOfAListIsHeldToItsRange()
    {
        isRefused(design("'networks': [{'id': 'n', 'technology': 'ethernet', 'purpose': 'backend', 'topology': 'fat-tree', 'link_gbps': 400, 'taper': [1, 0]}]"),
                  "/networks/0/taper/1", "out of range");
    }

    void figuresOfOwnItemsThatNoMachineHasAreRefused()
    {
        isRefused(design(item("{'width_mm': 1e300}")), "/items/0/values/width_mm", "out of range");
        isRefused(design(item("{'gpus': 1e15}")), "/items/0/values/gpus", "out of range");
        isRefused(design(item("{'power_peak_kw': {'low': -5, 'high': 5}}")), "/items/0/values/power_peak_kw", "-5 is out of range");
    }

    void textsOfOwnItemsFollowTheSameRules()
    {
        isRefused(design("'items': [{'id': 'x', 'kind': 'server', 'notes': 'a\\u0000b'}]"), "/items/0/notes", "control");
        isRefused(design("'items': [{'id': 'x', 'kind': 'server', 'texts': {'protocol': '" + repeated("x", 5000) + "'}}]"), "/items/0/texts/protocol", "too long");
    }

    void aChainOfThirtyThousandBlocksIsTooDeepNotACrash()
    {
        const auto block = [](int i) { return "{'id':'b" + std::to_string(i) + "','parts':[" + (i == 0 ? "" : "{'what':{'block':'b" + std::to_string(i - 1) + "'}}") + "]}"; };
        const std::string sentence = refusal(design("'blocks': " + rows(30'000, block)));
        QVERIFY2(sentence.find("nested deeper than 16 levels") != std::string::npos, sentence.c_str());
    }

    void aCircleOfManyBlocksIsNamedByItsBeginning()
    {
        const auto block = [](int i) { return "{'id':'b" + std::to_string(i) + "','parts':[{'what':{'block':'b" + std::to_string((i + 1) % 20'000) + "'}}]}"; };
        const std::string sentence = refusal(design("'blocks': " + rows(20'000, block)));
        QVERIFY2(sentence.find("contains itself") != std::string::npos, sentence.c_str());
        QVERIFY(sentence.size() < 300);
    }

    void aLongChainOfAreasIsRefused()
    {
        const auto area = [](int i) {
            return "{'id':'a" + std::to_string(i) + "','kind':'hall','outline':[[0,0],[9,0],[9,9]],'parent':'a" + std::to_string(i + 1) + "'}";
        };
        const std::string last = ", {'id':'a10000','kind':'hall','outline':[[0,0],[9,0],[9,9]]}";
        std::string all = rows(10'000, area);
        all.insert(all.size() - 1, last);
        QVERIFY(refusal(design("'areas': " + all)).find("nested deeper than 16") != std::string::npos);
    }

    void suppliesThatReplaceEachOtherAreRefused()
    {
        const auto supply = [](const char* id, const char* replaces) {
            return std::string("{'id':'") + id + "','kind':'utility','capacity_mw':1,'available_from':'2024-01-01','replaces':'" + replaces + "'}";
        };
        isRefused(design("'supplies': [" + supply("a", "b") + "," + supply("b", "a") + "]"), "/supplies/0/replaces", "replaces itself");
        isRefused(design("'supplies': [" + supply("a", "gone") + "]"), "/supplies/0/replaces", "no supply 'gone'");
    }

    void replacementsCountTowardsWhatAPlanHolds()
    {
        const std::string block = "'blocks': [{'id': 'big', 'parts': [{'what': {'item': 'dgx-h100'}, 'repeat': {'columns': 1200, 'rows': 1200}}]}]";
        const std::string placement = "'placements': [{'id': 'p', 'what': {'item': 'dgx-h100'}, 'pose': {'origin': [0, 0]}, 'repeat': {'columns': 2, 'rows': 1},"
            "'exceptions': [{'column': 0, 'row': 0, 'replacement': {'block': 'big'}}, {'column': 1, 'row': 0, 'replacement': {'block': 'big'}}]}]";
        isRefused(design(block + ", " + placement), "/placements/0/repeat", "2000000");
    }

    void emptyBlocksWithoutEndAreRefusedToo()
    {
        const auto block = [](int i) {
            return "{'id':'b" + std::to_string(i) + "','parts':[" + (i == 0 ? "" : "{'what':{'block':'b" + std::to_string(i - 1) + "'},'repeat':{'columns':100,'rows':1}}") + "]}";
        };
        QVERIFY(refusal(design("'blocks': " + rows(10, block))).find("2000000") != std::string::npos);
    }

    void distancesAddUpThroughBlocksAndTurns()
    {
        const std::string blocks = "'blocks': [{'id': 'b', 'parts': [{'what': {'item': 'dgx-h100'}, 'pose': {'origin': [600000000, 0]}}]}]";
        isRefused(design(blocks + ", 'placements': [{'id': 'p', 'what': {'block': 'b'}, 'pose': {'origin': [600000000, 0]}}]"), "/placements/0", "1,000 km");
        QVERIFY(refusal(design(blocks + ", 'placements': [{'id': 'p', 'what': {'block': 'b'}, 'pose': {'origin': [300000000, 0]}}]")).empty());
        isRefused(design("'placements': [{'id': 'p', 'what': {'item': 'dgx-h100'}, 'pose': {'origin': [0, 900000000], 'turn': 90}, 'repeat': {'columns': 3, 'rows': 1, 'pitch_x_mm': 100000000}}]"),
                  "/placements/0", "1,000 km");
    }

    void aDamagedPlacementOfExceptionsIsRefused()
    {
        const auto placed = [](const std::string& exceptions) {
            return design("'placements': [{'id': 'p', 'what': {'item': 'dgx-h100'}, 'pose': {'origin': [0, 0]}, 'repeat': {'columns': 4, 'rows': 1, 'pitch_x_mm': 700}, 'exceptions': " + exceptions + "}]");
        };
        isRefused(placed("[{'column': 4, 'row': 0}]"), "/placements/0/exceptions/0", "no such copy");
        isRefused(placed("[{'column': -1, 'row': 0}]"), "/placements/0/exceptions/0/column", "out of range");
        isRefused(placed("[{'column': 2, 'row': 0}, {'column': 1, 'row': 0}]"), "/placements/0/exceptions/1", "sorted");
        isRefused(placed("[{'column': 1, 'row': 0, 'replacement': {'rack': 'gone'}}]"), "/placements/0/exceptions/0/replacement/rack", "gone");
    }

    void columnsOfAHallStayOnTheMapAndCountable()
    {
        const auto hall = [](const std::string& columns) {
            return design("'areas': [{'id': 'a', 'kind': 'hall', 'outline': [[0,0],[9,0],[9,9]], 'columns': " + columns + "}]");
        };
        isRefused(hall("{'first': [0, 0], 'pitch_x_mm': 900000000, 'pitch_y_mm': 1, 'columns': 3, 'rows': 1, 'size_mm': 500}"), "/areas/0/columns", "1,000 km");
        isRefused(hall("{'first': [0, 0], 'pitch_x_mm': 9, 'pitch_y_mm': 1, 'columns': 1000000, 'rows': 1, 'size_mm': 500}"), "/areas/0/columns/columns", "out of range");
    }

    void moreThanAnybodyKeepsIsRefused()
    {
        const std::string snapshots = rows(101, [](int i) { return "{'id': 's" + std::to_string(i) + "', 'name': 's', 'taken': '2025-01-01', 'design': {}}"; });
        isRefused(design("'snapshots': " + snapshots), "/snapshots", "101");
        const std::string network = "'networks': [{'id': 'n', 'technology': 'ethernet', 'purpose': 'backend', 'link_gbps': 1, 'topology': ";
        const std::string exceptions = rows(10'001, [](int i) { return "{'kind': 'link', 'device': 'a', 'port': " + std::to_string(i + 1) + "}"; });
        isRefused(design(network + "'torus', 'exceptions': " + exceptions + "}]"), "/networks/0/exceptions", "10001");
        const std::string links = rows(200'001, [](int) { return std::string("[0,0,1,0,1]"); });
        isRefused(design(network + "'custom', 'graph': {'nodes': [{'name': 'a', 'kind': 'switch'}, {'name': 'b', 'kind': 'switch'}], 'links': " + links + "}}]"), "/networks/0/graph/links", "200000");
    }

    /// Harmless outside, a plan that explodes inside.
    void aSnapshotIsCheckedLikeADesign()
    {
        isRefused(design("'snapshots': [{'id': 's', 'name': 's', 'taken': '2025-01-01', 'design': {'placements': [{'id': 'p', 'what': {'item': 'dgx-h100'}, 'pose': {'origin': [0, 0]}, "
                         "'repeat': {'columns': 1000000, 'rows': 1000}}]}}]"),
                  "/snapshots/0/design/placements/0/repeat", "copies");
    }
};

QTEST_APPLESS_MAIN(TestHostile)
#include "test_hostile.moc"
