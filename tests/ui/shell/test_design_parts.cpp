// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From findings and from the tree of the design to the page where something is put right.
#include "inspector/design_tree.h"
#include "inspector/phases_page.h"
#include "inspector/project_page.h"
#include "inspector/supplies_page.h"
#include "panels/findings_model.h"
#include "racks/rack_editor.h"
#include "support/fail_on_warning.h"
#include "support/window_stage.h"

using namespace cw;
using namespace std::chrono;
using ui::DesignPart;

namespace {

/// One megawatt is not enough, and the findings say so of the phase.
document::Document starved()
{
    auto d = test::sampleDocument();
    power::Supply supply;
    supply.id = SupplyId("grid");
    supply.capacity_mw = 0.1;
    supply.available_from = 2026y / January / 1;
    d.put(supply);
    d.put(phases::Phase{PhaseId("first"), "First", 2026y / February / 1, {}});
    return d;
}

}  // namespace

class TestDesignParts : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void theTreeOpensPagesAndRacks()
    {
        test::WindowStage stage;
        stage.session().reset(starved(), {});
        auto& tree = stage.window.designTree();
        emit tree.itemClicked(tree.lineOf({DesignPart::supplies, "grid"}), 0);
        const auto& pages = stage.window.inspector().designPages();
        QCOMPARE(stage.window.inspector().current(), static_cast<const ui::InspectorPage*>(pages.supplies));
        QCOMPARE(pages.supplies->list().chosen(), (std::vector<std::string>{"grid"}));
        emit tree.itemClicked(tree.lineOf({DesignPart::racks, "compute"}), 0);
        QVERIFY(stage.window.racks().isVisible());
        QCOMPARE(stage.window.racks().elevation().rack(), RackId("compute"));
        stage.session().selection().set({PlacementId("lone")});
        QVERIFY(!pages.has(stage.window.inspector().current()));
    }

    void aFindingLeadsToWhatItIsAbout()
    {
        test::WindowStage stage;
        stage.session().reset(starved(), {});
        auto& findings = stage.window.findings();
        const auto* model = findings.view().model();
        bool found = false;
        for (int group = 0; group < model->rowCount() && !found; ++group)
            for (int row = 0; row < model->rowCount(model->index(group, 0)) && !found; ++row) {
                const QModelIndex index = model->index(row, 0, model->index(group, 0));
                const auto* finding = findings.model().finding(index);
                found = finding && finding->subjects.front() == checks::SubjectId(PhaseId("first"));
                if (found) emit findings.view().clicked(index);
            }
        QVERIFY(found);
        const auto& pages = stage.window.inspector().designPages();
        QCOMPARE(stage.window.inspector().current(), static_cast<const ui::InspectorPage*>(pages.phases));
        QCOMPARE(pages.phases->list().chosen(), (std::vector<std::string>{"first"}));
    }

    void theProjectPageLinksToTheParts()
    {
        test::WindowStage stage;
        stage.session().selection().clear();
        for (auto* button : stage.window.inspector().projectPage().findChildren<QPushButton*>())
            if (button->text() == "Economics") button->click();
        QVERIFY(stage.window.inspector().designPages().has(stage.window.inspector().current()));
    }
};

QTEST_MAIN(TestDesignParts)
#include "test_design_parts.moc"
