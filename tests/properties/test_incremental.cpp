// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <random>

#include <QTest>

#include "designs/designs.h"
#include "document/builders.h"
#include "document/history.h"
#include "evaluation/evaluator.h"
#include "storage/storage.h"

using namespace cw;
using document::Document;
using document::Edit;
using document::Subject;

namespace {

/// Edits as a person makes them, at random but the same in every run.
class Hand {
public:
    explicit Hand(unsigned seed) : random_(seed) {}

    Edit edit(const Document& document)
    {
        switch (upTo(14)) {
        case 0:
        case 1:
        case 2: return move(document, some(document), {step(), step()});
        case 3: return turn(document, someIds(document), geometry::Turn::quarter);
        case 4: return mirror(document, someIds(document));
        case 5: return document::duplicate(document, someIds(document), {step(), step()});
        case 6: return document::remove(document, some(document));
        case 7: return placeSomething(document);
        case 8: return setRepeat(document, anyPlacement(document), {1 + upTo(3), 1 + upTo(3), 1000 * upTo(20), 1000 * upTo(20)});
        case 9: return changeSupply(document);
        case 10: return changeNetwork(document);
        case 11: return changePlans(document);
        case 12: return changePhase(document);
        default: return exceptOne(document);
        }
    }

    int upTo(int count) { return count <= 0 ? 0 : static_cast<int>(random_() % static_cast<unsigned>(count)); }

private:
    geometry::Mm step() { return 100 * (upTo(201) - 100); }

    template <class Row>
    Row any(const Document& document)
    {
        const auto& rows = document.table<Row>().rows();
        return rows.empty() ? Row{} : *rows[static_cast<std::size_t>(upTo(static_cast<int>(rows.size())))];
    }
    PlacementId anyPlacement(const Document& document) { return any<floorplan::Placement>(document).id; }

    std::vector<PlacementId> someIds(const Document& document)
    {
        std::vector<PlacementId> ids;
        for (int i = 0; i <= upTo(3); ++i)
            if (const PlacementId id = anyPlacement(document); !id.empty() && std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
        return ids;
    }
    std::vector<Subject> some(const Document& document)
    {
        std::vector<Subject> subjects;
        for (const PlacementId& id : someIds(document)) subjects.emplace_back(id);
        return subjects;
    }

    Edit placeSomething(const Document& document)
    {
        const auto block = any<floorplan::Block>(document);
        const floorplan::Content what = upTo(2) && !block.id.empty() ? floorplan::Content(block.id) : floorplan::Content(ItemId("diesel-2500"));
        return place(document, what, any<floorplan::Area>(document).id, {{step() * 50, step() * 50}, static_cast<geometry::Turn>(upTo(4)), upTo(2) == 0});
    }

    Edit changeSupply(const Document& document)
    {
        auto supply = any<power::Supply>(document);
        if (supply.id.empty()) return {};
        supply.capacity_mw = upTo(200);
        supply.carries_load = upTo(4) > 0;
        return change(document, "Supply", supply);
    }
    Edit changeNetwork(const Document& document)
    {
        auto network = any<fabric::Network>(document);
        if (network.id.empty()) return {};
        network.planes = 1 + upTo(2);
        network.taper = upTo(2) ? std::vector<double>{1.0 + upTo(4)} : std::vector<double>{};
        network.alternative = upTo(3) == 0;
        return change(document, "Network", network);
    }
    Edit changePlans(const Document& document)
    {
        if (upTo(2)) {
            auto plan = document.single<cooling::CoolingPlan>();
            plan.technology_supply_c = 25 + upTo(15);
            plan.rejection = static_cast<cooling::Rejection>(upTo(4));
            return change(document, "Cooling", plan);
        }
        auto plan = document.single<economics::EconomicPlan>();
        plan.energy_usd_per_kwh = 0.01 * upTo(20);
        plan.lease_years = 1 + upTo(6);
        return change(document, "Economics", plan);
    }
    Edit changePhase(const Document& document)
    {
        auto placement = any<floorplan::Placement>(document);
        if (placement.id.empty()) return {};
        placement.phase = any<phases::Phase>(document).id;
        return change(document, "Phase", placement);
    }
    Edit exceptOne(const Document& document)
    {
        auto placement = any<floorplan::Placement>(document);
        if (placement.id.empty()) return {};
        placement.exceptions.clear();
        if (upTo(2)) placement.exceptions.push_back({upTo(placement.repeat.columns), upTo(placement.repeat.rows), true, {}, {}});
        return change(document, "Exception", placement);
    }

    std::mt19937 random_;
};

/// A design small enough to be evaluated from scratch thousands of times.
Document start() { return *designs::make("memphis-100k-h100", 4000); }

}  // namespace

/// The law that keeps the live numbers honest.
class TestIncremental : public QObject {
    Q_OBJECT
private slots:
    void incrementalEqualsFromScratchAfterEveryEditAndUndo()
    {
        constexpr int edits = 2000;
        Hand hand(20240722);
        Document document = start();
        document::History history;
        evaluation::Evaluator evaluator;
        for (int i = 0; i < edits; ++i) {
            const bool back = history.canUndo() && hand.upTo(4) == 0;
            const bool forth = !back && history.canRedo() && hand.upTo(4) == 0;
            if (back) {
                document = applied(document, *history.undo());
            } else if (forth) {
                document = applied(document, *history.redo());
            } else {
                const Edit edit = hand.edit(document);
                document = applied(document, edit);
                history.push(edit);
            }
            const auto live = evaluator.update(document);
            if (!(*live == evaluation::evaluate(document))) QFAIL(qPrintable(QStringLiteral("they differ after edit %1").arg(i)));
            // Keep the design from growing without end.
            if (document.table<floorplan::Placement>().size() > 150) {
                document = start();
                history = {};
            }
        }
    }

    void undoingEverythingGivesTheOriginalBytes()
    {
        for (unsigned seed = 1; seed <= 40; ++seed) {
            Hand hand(seed);
            Document document = start();
            const std::string original = storage::toJson(document);
            document::History history;
            for (int i = 0; i < 50; ++i) {
                const Edit edit = hand.edit(document);
                document = applied(document, edit);
                history.push(edit);
            }
            const std::string last = storage::toJson(document);
            while (history.canUndo()) document = applied(document, *history.undo());
            QVERIFY(storage::toJson(document) == original);
            while (history.canRedo()) document = applied(document, *history.redo());
            QVERIFY(storage::toJson(document) == last);
        }
    }

    void everyStateOnTheWaySavesAndLoadsAsItself()
    {
        Hand hand(7);
        Document document = start();
        for (int i = 0; i < 200; ++i) {
            document = applied(document, hand.edit(document));
            const std::string bytes = storage::toJson(document);
            const auto loaded = storage::fromJson(bytes);
            QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().sentence().c_str());
            QVERIFY(*loaded == document);
            QVERIFY(storage::toJson(*loaded) == bytes);
        }
    }
};

QTEST_APPLESS_MAIN(TestIncremental)
#include "test_incremental.moc"
