// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The diagram of a network: what a click and a key unfold, how the view moves, what it tells, what is exported.
#include <algorithm>
#include <map>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include "designs/designs.h"
#include "evaluation/evaluator.h"
#include "panels/network_diagram.h"
#include "support/fail_on_warning.h"

using namespace cw;
using namespace cw::ui;
using drawing::DiagramPart;

namespace {

evaluation::NetworkResult treeOfPods()
{
    evaluation::NetworkResult network;
    network.id = NetworkId("tree");
    network.name = "Back end";
    network.link_gbps = 400;
    network.request.emplace();
    network.request->endpoints = 30'000;
    network.sizing = *fabric::size(*network.request);
    return network;
}

struct Stage {
    evaluation::NetworkResult network = treeOfPods();
    NetworkDiagram diagram;

    Stage()
    {
        diagram.resize(960, 540);
        diagram.show(&network);
        diagram.QWidget::show();
        diagram.activateWindow();
        (void)QTest::qWaitForWindowActive(&diagram);
        diagram.setFocus();
    }
    [[nodiscard]] const DiagramPart* find(DiagramPart::Kind kind, std::int64_t first, std::int64_t count = -1) const
    {
        for (const DiagramPart& part : diagram.parts())
            if (part.kind == kind && part.first == first && (count < 0 || part.count == count)) return &part;
        return nullptr;
    }
    void click(const DiagramPart& part) { QTest::mouseClick(&diagram, Qt::LeftButton, {}, diagram.placeOf(part).center().toPoint()); }
    [[nodiscard]] std::size_t count(DiagramPart::Kind kind) const
    {
        return static_cast<std::size_t>(std::count_if(diagram.parts().begin(), diagram.parts().end(), [kind](const DiagramPart& p) { return p.kind == kind; }));
    }
};

}  // namespace

class TestNetworkDiagram : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void aClickUnfoldsAGroupOfPodsAndEscapeFoldsItAgain()
    {
        Stage stage;
        const DiagramPart* group = stage.find(DiagramPart::Kind::pods, 2);
        QVERIFY(group && group->count > 5);
        const std::size_t before = stage.count(DiagramPart::Kind::pods);
        stage.click(*group);
        QVERIFY(stage.count(DiagramPart::Kind::pods) > before + 5);
        QTest::keyClick(&stage.diagram, Qt::Key_Escape);
        QCOMPARE(stage.count(DiagramPart::Kind::pods), before);
    }

    void aPodIsUnfoldedInsteadOfAnother()
    {
        Stage stage;
        stage.click(*stage.find(DiagramPart::Kind::pods, 2));
        stage.click(*stage.find(DiagramPart::Kind::pods, 5, 1));
        QCOMPARE(stage.diagram.view().pod, 5);
        QVERIFY(stage.find(DiagramPart::Kind::pods, 5, 1)->open);
        QVERIFY(stage.find(DiagramPart::Kind::pods, 1)->count > 1 || !stage.find(DiagramPart::Kind::pods, 1)->open);
    }

    void leavesOfTheOpenPodAreUnfoldedAndTheRestIsCounted()
    {
        Stage stage;
        const auto shown = [&stage] {
            std::vector<std::int64_t> counts;
            for (const DiagramPart& part : stage.diagram.parts())
                if (part.kind == DiagramPart::Kind::switches && part.tier == 1) counts.push_back(part.count);
            return counts;
        };
        QCOMPARE(shown(), std::vector<std::int64_t>{32});
        for (const DiagramPart& part : stage.diagram.parts())
            if (part.kind == DiagramPart::Kind::switches && part.tier == 1) {
                stage.click(part);
                break;
            }
        QCOMPARE(shown().size(), std::size_t{17});
        QCOMPARE(shown().back(), 16);
        // The rest folds them again.
        stage.click(*std::find_if(stage.diagram.parts().begin(), stage.diagram.parts().end(), [](const DiagramPart& p) { return p.kind == DiagramPart::Kind::switches && p.tier == 1 && p.count == 16; }));
        QCOMPARE(shown(), std::vector<std::int64_t>{32});
    }

    // Arrows go to the nearest part that way, Return unfolds it.
    void theKeyboardReachesAndUnfoldsParts()
    {
        Stage stage;
        QTest::keyClick(&stage.diagram, Qt::Key_Right);
        QVERIFY(stage.diagram.current().has_value());
        for (int i = 0; i < 12 && stage.diagram.parts()[*stage.diagram.current()].kind != DiagramPart::Kind::pods; ++i) QTest::keyClick(&stage.diagram, i % 2 ? Qt::Key_Down : Qt::Key_Right);
        QCOMPARE(stage.diagram.parts()[*stage.diagram.current()].kind, DiagramPart::Kind::pods);
        QVERIFY(!stage.diagram.accessibleDescription().isEmpty());
        const drawing::DiagramView before = stage.diagram.view();
        QTest::keyClick(&stage.diagram, Qt::Key_Return);
        QVERIFY(!(stage.diagram.view() == before));
    }

    void theWheelZoomsToThePointerAndHomeFitsAgain()
    {
        Stage stage;
        const DiagramPart part = *stage.find(DiagramPart::Kind::pods, 2);
        const QPointF at = stage.diagram.placeOf(part).center();
        QWheelEvent turn(at, stage.diagram.mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&stage.diagram, &turn);
        QVERIFY(stage.diagram.zoom() > 1.5);
        QVERIFY((stage.diagram.placeOf(part).center() - at).manhattanLength() < 0.01);
        QTest::keyClick(&stage.diagram, Qt::Key_Home);
        QCOMPARE(stage.diagram.zoom(), 1.0);
    }

    void draggingPansAndIsNoClick()
    {
        Stage stage;
        stage.diagram.zoomAbout({480, 270}, 4);
        const DiagramPart part = *stage.find(DiagramPart::Kind::pods, 2);
        const QPointF before = stage.diagram.placeOf(part).center();
        const drawing::DiagramView view = stage.diagram.view();
        QTest::mousePress(&stage.diagram, Qt::LeftButton, {}, QPoint(480, 270));
        QTest::mouseMove(&stage.diagram, QPoint(440, 250));
        QTest::mouseMove(&stage.diagram, QPoint(430, 240));
        QTest::mouseRelease(&stage.diagram, Qt::LeftButton, {}, QPoint(430, 240));
        QCOMPARE((stage.diagram.placeOf(part).center() - before).toPoint(), QPoint(-50, -30));
        QVERIFY(stage.diagram.view() == view);
    }

    void whatIsPointedAtIsToldInWords()
    {
        Stage stage;
        const QString words = NetworkDiagram::wordsFor(*stage.find(DiagramPart::Kind::pods, 2));
        QVERIFY2(words.contains(QLatin1String("side A")), qPrintable(words));
        QVERIFY2(words.contains(QLatin1String("endpoints")), qPrintable(words));
        QVERIFY2(words.contains(QLatin1String("Tb/s")), qPrintable(words));
    }

    // Sides of all pods that are shown, the open one included, add up to the two halves.
    void theSidesShownAddUpToTheHalves()
    {
        Stage stage;
        fabric::Sides sum;
        for (const DiagramPart& part : stage.diagram.parts())
            if (part.kind == DiagramPart::Kind::pods) {
                sum.a += part.sides.a;
                sum.b += part.sides.b;
            }
        QCOMPARE(sum.a, 15'000);
        QCOMPARE(sum.b, 15'000);
    }

    // A bound that the division of the structure does not attain: nothing is made up.
    void withoutAKnownDivisionNoSidesAreDrawn()
    {
        Stage stage;
        stage.network.sizing->bisection.upper_tbps *= 0.9;
        stage.diagram.show(&stage.network);
        for (const DiagramPart& part : stage.diagram.parts()) QVERIFY(part.sides == fabric::Sides{});
        bool said = false;
        for (const drawing::Primitive& primitive : stage.diagram.sheet()->primitives)
            if (const auto* text = std::get_if<drawing::Text>(&primitive)) said = said || text->utf8.find("not known") != std::string::npos;
        QVERIFY(said);
    }

    // Links that failed: the same upper bound would be a coincidence, not that division.
    void aNetworkThatIsNotAsItsParametersSayShowsNoDivision()
    {
        Stage stage;
        stage.network.sizing->links_by_tier[1] -= 1;
        stage.diagram.show(&stage.network);
        for (const DiagramPart& part : stage.diagram.parts()) QVERIFY(part.sides == fabric::Sides{});
    }

    void aMillionEndpointsAreDrawnWithFewParts()
    {
        Stage stage;
        stage.network.request->endpoints = 1'000'000;
        stage.network.request->radix = 144;
        const auto sizing = fabric::size(*stage.network.request);
        QVERIFY(sizing);
        stage.network.sizing = *sizing;
        stage.diagram.show(&stage.network);
        QVERIFY(stage.diagram.parts().size() < 200);
        QVERIFY(stage.diagram.sheet()->primitives.size() < 20'000);
    }

    void theDiagramIsWrittenAsVectors()
    {
        Stage stage;
        QTemporaryDir folder;
        for (const char* ending : {"svg", "pdf", "png"}) {
            const QString path = folder.filePath(QStringLiteral("diagram.") + QLatin1String(ending));
            QVERIFY(!stage.diagram.write(path));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.size() > 2000);
            if (QLatin1String(ending) == QLatin1String("svg")) QVERIFY(file.readAll().contains("Back end"));
        }
        QVERIFY(stage.diagram.write(folder.filePath(QStringLiteral("diagram.doc"))).has_value());
        QVERIFY(stage.diagram.write(folder.filePath(QStringLiteral("no/such/folder/diagram.svg"))).has_value());
    }

    // Every network of the built-in designs shows its own, certified division, and its texts stay on the paper.
    void everyBuiltInNetworkHasItsDivisionAndStaysOnThePaper()
    {
        int seen = 0;
        for (const auto& design : designs::templates()) {
            const auto assessment = evaluation::evaluate(*designs::make(design.id));
            for (const evaluation::NetworkResult& network : assessment.networks) {
                if (!network.sizing) continue;
                NetworkDiagram diagram;
                diagram.resize(1280, 720);
                diagram.show(&network);
                fabric::Sides sum;
                for (const DiagramPart& part : diagram.parts()) {
                    sum.a += part.sides.a;
                    sum.b += part.sides.b;
                }
                QVERIFY2(sum.a > 0 && sum.b > 0, network.name.c_str());
                for (const drawing::Primitive& primitive : diagram.sheet()->primitives)
                    if (const auto* text = std::get_if<drawing::Text>(&primitive)) {
                        const drawing::Box box = drawing::extentOf(*text);
                        QVERIFY2(box.left >= 0 && box.top >= 0 && box.right <= diagram.sheet()->width_mm && box.bottom <= diagram.sheet()->height_mm, text->utf8.c_str());
                    }
                ++seen;
            }
        }
        QVERIFY(seen > 20);
    }

    // Two leaves, a spine and a switch that nothing reaches: layers by hops from the endpoints, every node once.
    void aNetworkThatIsDrawnCableByCableIsLayered()
    {
        fabric::DrawnGraph graph;
        const auto add = [&graph](const char* name, fabric::DeviceKind kind) {
            fabric::DrawnNode node;
            node.name = name;
            node.kind = kind;
            graph.nodes.push_back(node);
        };
        for (const char* name : {"gpu-1", "gpu-2", "gpu-3"}) add(name, fabric::DeviceKind::endpoint);
        for (const char* name : {"leaf-1", "leaf-2", "spine-1", "spare"}) add(name, fabric::DeviceKind::switching);
        graph.links = {{0, 1, 3, 1, 400}, {1, 1, 3, 2, 400}, {2, 1, 4, 1, 400}, {3, 3, 5, 1, 800}, {4, 2, 5, 2, 800}};
        Stage stage;
        stage.network.sizing.reset();
        stage.network.error = "a custom structure has no sizing rule";
        stage.diagram.show(&stage.network, fabric::CustomGraph(graph));
        QVERIFY(stage.diagram.sheet().has_value());
        std::map<std::string, int> layer;
        for (const DiagramPart& part : stage.diagram.parts()) layer[part.name] = part.tier;
        QCOMPARE(layer.size(), std::size_t{7});
        QCOMPARE(layer["gpu-1"], 0);
        QCOMPARE(layer["leaf-2"], 1);
        QCOMPARE(layer["spine-1"], 2);
        QVERIFY(layer.contains("spare"));
        QVERIFY(stage.diagram.parts().front().sides == fabric::Sides{});
        QVERIFY(!stage.diagram.grab().isNull());
    }

    void aLargeDrawnNetworkIsFoldedAndNothingIsLost()
    {
        fabric::DrawnGraph graph;
        constexpr int switches = 500, each = 20;
        for (int s = 0; s < switches; ++s) graph.nodes.push_back({"s" + std::to_string(s), fabric::DeviceKind::switching, 0, {}, 0});
        for (int e = 0; e < switches * each; ++e) {
            graph.nodes.push_back({"e" + std::to_string(e), fabric::DeviceKind::endpoint, 0, {}, 0});
            graph.links.push_back({switches + e, 1, e / each, e % each + 1, 400});
        }
        for (int s = 0; s < switches; ++s) graph.links.push_back({s, 50, (s + 1) % switches, 51, 400});
        Stage stage;
        stage.diagram.show(&stage.network, fabric::CustomGraph(graph));
        QVERIFY(stage.diagram.parts().size() <= 48);
        std::int64_t found = 0;
        for (const DiagramPart& part : stage.diagram.parts()) found += part.count;
        QCOMPARE(found, switches * (each + 1));
    }

    void withoutANetworkItSaysWhatToDo()
    {
        NetworkDiagram diagram;
        diagram.resize(400, 300);
        diagram.show(nullptr);
        QVERIFY(!diagram.grab().isNull());
        QVERIFY(!diagram.sheet());
        QVERIFY(diagram.write(QStringLiteral("nowhere.svg")).has_value());
    }
};

QTEST_MAIN(TestNetworkDiagram)
#include "test_network_diagram.moc"
