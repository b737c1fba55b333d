// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for every builder of edits, in any order.
#include <algorithm>
#include <random>
#include <set>

#include <QTest>

#include "designs/designs.h"
#include "document/arranging.h"
#include "document/builders.h"
#include "document/clipboard.h"
#include "document/grouping.h"
#include "document/history.h"
#include "storage/storage.h"

using namespace cw;
using document::Document;
using document::Edit;
using floorplan::Placement;

namespace {

/// Where everything stands, by content: what a builder that only rearranges the document must not change.
std::multiset<std::tuple<std::string, geometry::Mm, geometry::Mm, geometry::Mm, geometry::Mm>> standing(const Document& document)
{
    const document::DocumentLookup lookup(document);
    std::multiset<std::tuple<std::string, geometry::Mm, geometry::Mm, geometry::Mm, geometry::Mm>> all;
    for (const auto& row : document.table<Placement>().rows())
        floorplan::visitStanding(*row, lookup, {}, [&](const floorplan::Standing& one) {
            all.emplace(one.rack ? one.rack->id.text() : one.item->id.text(), one.rect.min.x, one.rect.min.y, one.rect.max.x, one.rect.max.y);
            return true;
        });
    return all;
}

std::vector<PlacementId> allIds(const Document& document)
{
    std::vector<PlacementId> ids;
    for (const auto& row : document.table<Placement>().rows()) ids.push_back(row->id);
    return ids;
}

PlacementId added(const Edit& edit)
{
    for (const auto& change : edit.list<Placement>())
        if (!change.before && change.after) return change.id;
    return {};
}

/// A hall of a hundred racks, small enough to be read back after every step.
Document small() { return *designs::make("superpod-h100-4su", 248); }

/// One builder after the other, with arguments by chance.
class Chance {
public:
    explicit Chance(unsigned seed) : random_(seed) {}

    Edit next(const Document& document)
    {
        const auto ids = chosen(document);
        const geometry::Point by{upTo(4000) - 2000, upTo(4000) - 2000};
        switch (upTo(16)) {
        case 0: return document::move(document, std::vector<document::Subject>(ids.begin(), ids.end()), by);
        case 1: return document::turn(document, ids, static_cast<geometry::Turn>(upTo(4)));
        case 2: return document::mirror(document, ids);
        case 3: return document::align(document, ids, static_cast<document::Align>(upTo(6)));
        case 4: return document::distribute(document, ids, upTo(2) ? document::Axis::x : document::Axis::y);
        case 5: return orNothing(document::group(document, ids, "Own group"));
        case 6: return orNothing(document::ungroup(document, ids));
        case 7: return orNothing(document::makeUnique(document, one(document), upTo(2), upTo(2)));
        case 8: return document::setException(document, one(document), {upTo(3), upTo(3), upTo(2) == 1, {}, {}});
        case 9: return document::setException(document, one(document), {upTo(3), upTo(3), false, floorplan::Content(ItemId("ups-1200")), {}});
        case 10: return document::setRepeat(document, one(document), {1 + upTo(3), 1 + upTo(3), 3000, 4000});
        case 11: return document::paste(document, document::clip(document, ids), by);
        case 12: return document::duplicate(document, ids, by);
        case 13: return document::setLocked(document, ids, upTo(2) == 1);
        case 14: return document::replaceContent(document, ids, ItemId("xfmr-mvlv-3mva"));
        default: return document::setHidden(document, ids, upTo(2) == 1);
        }
    }

private:
    int upTo(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
    PlacementId one(const Document& document)
    {
        const auto& rows = document.table<Placement>().rows();
        return rows[random_() % rows.size()]->id;
    }
    std::vector<PlacementId> chosen(const Document& document)
    {
        std::set<PlacementId> ids;
        for (int i = upTo(4); i >= 0; --i) ids.insert(one(document));
        return {ids.begin(), ids.end()};
    }
    static Edit orNothing(Result<Edit> edit) { return edit ? std::move(*edit) : Edit{}; }

    std::mt19937 random_;
};

}  // namespace

class TestBuilders : public QObject {
    Q_OBJECT
private slots:
    void anySequenceIsValidAndUndoneToTheOriginalBytes()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            Document document = small();
            const std::string original = storage::toJson(document);
            document::History history;
            Chance chance(seed);
            for (int step = 0; step < 40; ++step) {
                if (document.table<Placement>().size() > 120) break;
                const Edit edit = chance.next(document);
                if (edit.isNothing()) continue;
                QVERIFY(!edit.title.empty());
                document = document::applied(document, edit);
                history.push(edit);
                const std::string bytes = storage::toJson(document);
                const auto again = storage::fromJson(bytes);
                QVERIFY2(again.has_value(), again ? "" : (edit.title + ": " + again.error().sentence()).c_str());
                QVERIFY2(*again == document, edit.title.c_str());
            }
            const std::string last = storage::toJson(document);
            while (history.canUndo()) document = document::applied(document, *history.undo());
            QVERIFY(storage::toJson(document) == original);
            while (history.canRedo()) document = document::applied(document, *history.redo());
            QVERIFY(storage::toJson(document) == last);
        }
    }

    void groupingMovesNothing()
    {
        const Document document = small();
        std::vector<PlacementId> ids;
        for (const auto& row : document.table<Placement>().rows())
            if (row->area == AreaId("hall")) ids.push_back(row->id);
        QVERIFY(ids.size() >= 2);
        const auto grouped = document::group(document, ids, "All of it");
        QVERIFY2(grouped.has_value(), grouped ? "" : grouped.error().sentence().c_str());
        const Document after = document::applied(document, *grouped);
        QVERIFY(standing(after) == standing(document));
        QCOMPARE(after.table<Placement>().size(), document.table<Placement>().size() - ids.size() + 1);

        const auto back = document::ungroup(after, std::vector{added(*grouped)});
        QVERIFY(back.has_value());
        QVERIFY(standing(document::applied(after, *back)) == standing(document));
    }

    void groupingWhatIsTurnedAndMirroredMovesNothing()
    {
        Document document = small();
        const auto ids = allIds(document);
        document = document::applied(document, document::turn(document, std::vector{ids[0]}, geometry::Turn::quarter));
        document = document::applied(document, document::mirror(document, std::vector{ids[0]}));
        const auto pieces = document::ungroup(document, std::vector{ids[0]});
        if (pieces) QVERIFY(standing(document::applied(document, *pieces)) == standing(document));
    }

    void ungroupingARepeatKeepsItsExceptions()
    {
        Document document = small();
        const auto ids = allIds(document);
        document = document::applied(document, document::setRepeat(document, ids[0], {3, 2, 30'000, 20'000}));
        document = document::applied(document, document::setException(document, ids[0], {1, 0, true, {}, {}}));
        document = document::applied(document, document::setException(document, ids[0], {2, 1, false, floorplan::Content(ItemId("ups-1200")), {}}));
        const auto pieces = document::ungroup(document, std::vector{ids[0]});
        QVERIFY(pieces.has_value());
        QVERIFY(standing(document::applied(document, *pieces)) == standing(document));
    }

    void aUniqueCopyMovesNothingAndLeavesTheOthersTheirBlock()
    {
        Document document = small();
        const PlacementId id("su-1");
        document = document::applied(document, document::setRepeat(document, id, {2, 2, 30'000, 20'000}));
        const auto unique = document::makeUnique(document, id, 1, 1);
        QVERIFY(unique.has_value());
        const Document after = document::applied(document, *unique);
        QVERIFY(standing(after) == standing(document));
        const auto* own = after.find<Placement>(added(*unique));
        QVERIFY(own && own->what != document.find<Placement>(id)->what);

        auto block = *after.find<floorplan::Block>(std::get<BlockId>(own->what));
        block.parts.clear();
        Document changed = after;
        changed.put(block);
        QVERIFY(standing(changed) != standing(after));
        const document::DocumentLookup lookup(changed), before(document);
        QVERIFY(floorplan::tally(document.find<Placement>(id)->what, before) == floorplan::tally(changed.find<Placement>(id)->what, lookup));
    }

    void anExceptionThatSaysNothingGoesAway()
    {
        Document document = small();
        const PlacementId id("su-1");
        document = document::applied(document, document::setRepeat(document, id, {2, 1, 30'000, 0}));
        const Document removed = document::applied(document, document::setException(document, id, {1, 0, true, {}, {}}));
        QCOMPARE(removed.find<Placement>(id)->exceptions.size(), std::size_t{1});
        QVERIFY(document::applied(removed, document::setException(removed, id, {1, 0, false, {}, {}})) == document);
        QVERIFY(document::setException(document, id, {5, 5, true, {}, {}}).isNothing());
    }

    void alignedEdgesAreEqual()
    {
        Document document = small();
        std::vector<PlacementId> ids;
        for (const auto& row : document.table<Placement>().rows())
            if (row->area == AreaId("hall")) ids.push_back(row->id);
        const Document after = document::applied(document, document::align(document, ids, document::Align::right));
        const document::DocumentLookup lookup(after);
        for (const auto& id : ids)
            QCOMPARE(floorplan::extent(*after.find<Placement>(id), lookup).max.x, floorplan::extent(*after.find<Placement>(ids[0]), lookup).max.x);
        QVERIFY(document::align(after, ids, document::Align::right).isNothing());
    }

    void distributedGapsDifferByAMillimetreAtMost()
    {
        Document document;
        for (int i = 0; i < 5; ++i) {
            Placement row;
            row.id = PlacementId("p" + std::to_string(i));
            row.what = ItemId(i % 2 ? "ups-1200" : "xfmr-mvlv-3mva");
            row.pose.origin = {i * 9'001 + i * i * 137, 0};
            document.put(row);
        }
        const auto ids = allIds(document);
        const Document after = document::applied(document, document::distribute(document, ids, document::Axis::x));
        const document::DocumentLookup lookup(after);
        std::vector<geometry::Mm> gaps;
        for (std::size_t i = 1; i < ids.size(); ++i)
            gaps.push_back(floorplan::extent(*after.find<Placement>(ids[i]), lookup).min.x - floorplan::extent(*after.find<Placement>(ids[i - 1]), lookup).max.x);
        QVERIFY(*std::max_element(gaps.begin(), gaps.end()) - *std::min_element(gaps.begin(), gaps.end()) <= 1);
        QVERIFY(after.find<Placement>(ids[0])->pose == document.find<Placement>(ids[0])->pose);
        QVERIFY(after.find<Placement>(ids[4])->pose == document.find<Placement>(ids[4])->pose);
    }

    void whatIsPastedElsewhereBringsWhatItNeeds()
    {
        const Document from = small();
        const Document clip = document::clip(from, std::vector{PlacementId("su-1")});
        const auto carried = storage::fromJson(storage::toJson(clip));   // as through the clipboard of the system
        QVERIFY2(carried.has_value(), carried ? "" : carried.error().sentence().c_str());
        const Document into = *designs::make("empty-hall");
        const Document after = document::applied(into, document::paste(into, *carried, {}));
        QVERIFY(standing(after) == standing(clip));
        QVERIFY(storage::fromJson(storage::toJson(after)).has_value());
    }

    void pastingWhereTheSameIdMeansSomethingElseChangesNothingThere()
    {
        const Document from = small();
        Document into = small();
        auto rack = *into.find<floorplan::RackDesign>(RackId("dgx"));
        rack.devices.clear();
        into.put(rack);
        const auto before = standing(into);
        const document::DocumentLookup old_lookup(into);
        const auto old_tally = floorplan::tally(*into.find<Placement>(PlacementId("su-1")), old_lookup);
        const Document clip = document::clip(from, std::vector{PlacementId("su-1")});
        const Edit edit = document::paste(into, clip, {50'000, 0});
        const Document after = document::applied(into, edit);
        const document::DocumentLookup lookup(after), from_lookup(from);
        QVERIFY(floorplan::tally(*after.find<Placement>(PlacementId("su-1")), lookup) == old_tally);
        const auto pasted = floorplan::tally(*after.find<Placement>(added(edit)), lookup);
        QCOMPARE(pasted.items.at(ItemId("dgx-h100")), floorplan::tally(*from.find<Placement>(PlacementId("su-1")), from_lookup).items.at(ItemId("dgx-h100")));
    }

    void pastingTheSameSharesTheBlock()
    {
        const Document document = small();
        const Edit edit = document::paste(document, document::clip(document, std::vector{PlacementId("su-1")}), {1000, 0});
        QCOMPARE(edit.list<Placement>().size(), std::size_t{1});
        QVERIFY(edit.list<floorplan::Block>().empty());
        QVERIFY(edit.list<floorplan::RackDesign>().empty());
    }

    void anEditSharesEveryRowThatItDoesNotTouch()
    {
        const Document before = *designs::make("campus-1m");
        const Document copy = before;
        QVERIFY(copy.table<Placement>().sharesRowsWith(before.table<Placement>()));
        const auto ids = allIds(before);
        const Document after = document::applied(before, document::setHidden(before, std::vector{ids[3]}, true));
        QVERIFY(after.table<floorplan::Block>().sharesRowsWith(before.table<floorplan::Block>()));
        for (std::size_t i = 0; i < ids.size(); ++i) QCOMPARE(after.table<Placement>().rows()[i] == before.table<Placement>().rows()[i], i != 3);
    }

    void whatCannotBeDoneSaysWhy()
    {
        const Document document = small();
        QVERIFY(!document::group(document, {}, "x").has_value());
        QVERIFY(!document::group(document, allIds(document), "x").has_value());     // several areas
        QVERIFY(!document::ungroup(document, std::vector{PlacementId("nothing")}).has_value());
        QVERIFY(!document::makeUnique(document, PlacementId("su-1"), 7, 7).has_value());
        Document huge = document;
        huge = document::applied(huge, document::setRepeat(huge, PlacementId("su-1"), {100, 100, 100'000, 100'000}));
        QVERIFY(!document::ungroup(huge, std::vector{PlacementId("su-1")}).has_value());
    }
};

QTEST_APPLESS_MAIN(TestBuilders)
#include "test_builders.moc"
