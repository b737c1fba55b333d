// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <random>

#include <QTest>

#include "catalog/item_json.h"
#include "catalog/netbox.h"

using namespace cw;
using catalog::Kind;

namespace {

/// Invented devices in the shape of the library.
const std::string leaf = R"(---
manufacturer: Example Networks
model: EX-64-400
slug: example-networks-ex-64-400
part_number: EX64
u_height: 2.0
is_full_depth: true
airflow: front-to-rear
weight: 50
weight_unit: lb
comments: |
  [Datasheet](https://example.org)
console-ports:
  - name: con0
    type: rj-45
power-ports:
  - name: PSU1
    type: iec-60320-c20
    maximum_draw: 1500
    allocated_draw: 600
  - name: PSU2
    type: iec-60320-c20
    maximum_draw: 1500
    allocated_draw: 600
interfaces:
  - {name: eth0, type: 1000base-t, mgmt_only: true}
  - {name: p1, type: 400gbase-x-osfp}
  - {name: p2, type: 400gbase-x-osfp}
  - {name: p3, type: 400gbase-x-osfp}
  - {name: p4, type: 400gbase-x-osfp}
  - {name: p5, type: 400gbase-x-osfp}
  - {name: p6, type: 400gbase-x-osfp}
  - {name: p7, type: 400gbase-x-osfp}
  - {name: p8, type: 400gbase-x-osfp}
  - {name: s1, type: 10gbase-x-sfpp}
  - {name: lag, type: lag}
module-bays:
  - name: Fan 1
    position: "1"
)";

const std::string small = "manufacturer: Acme\nmodel: Box\nslug: acme-box\nu_height: 1\n";

std::string refusal(const std::string& yaml)
{
    const auto item = catalog::itemFromNetbox(yaml, "x.yaml");
    return item ? std::string("read as " + item->name) : item.error().sentence();
}

std::string ports(int count, const std::string& type)
{
    std::string list = "interfaces:\n";
    for (int i = 0; i < count; ++i) list += "  - {name: p" + std::to_string(i) + ", type: " + type + "}\n";
    return list;
}

}  // namespace

class TestNetbox : public QObject {
    Q_OBJECT
private slots:
    void aSwitchIsReadWithItsPortsByRate()
    {
        const auto item = catalog::itemFromNetbox(leaf, "leaf.yaml");
        QVERIFY2(item.has_value(), item ? "" : item.error().sentence().c_str());
        QCOMPARE(item->kind, Kind::network_switch);
        QCOMPARE(item->id.text(), std::string("example-networks-ex-64-400"));
        QCOMPARE(item->vendor, std::string("Example Networks"));
        QCOMPARE(*item->number("height_u"), 2.0);
        QVERIFY(std::abs(*item->number("mass_kg") - 22.6796) < 1e-3);
        QCOMPARE(*item->number("ports"), 8.0);
        QCOMPARE(*item->number("port_gbps"), 400.0);
        QCOMPARE(*item->number("ports_at_10g"), 1.0);
        QVERIFY(!item->find("ports_at_1g"));   // management only
        QCOMPARE(*item->number("module_bays_count"), 1.0);
        QCOMPARE(std::string(item->text("airflow")), std::string("front-to-rear"));
        for (const auto& [key, value] : item->values) QVERIFY2(value.source.find("leaf.yaml") != std::string::npos, key.c_str());
    }

    void suppliesThatMayBeSpareGiveARange()
    {
        const auto item = *catalog::itemFromNetbox(leaf, "leaf.yaml");
        const catalog::Value* most = item.find("power_max_w");
        QVERIFY(most && most->isRange());
        QCOMPARE(most->low, 1500.0);
        QCOMPARE(most->high, 3000.0);
        QCOMPARE(most->mark, catalog::Provenance::estimate);
        const catalog::Value* usual = item.find("power_typical_w");
        QVERIFY(usual && usual->isRange());
        QCOMPARE(usual->low, 600.0);
        QCOMPARE(usual->high, 1200.0);
        QCOMPARE(usual->mark, catalog::Provenance::estimate);
    }

    void aDrawThatOneSupplyDoesNotSayIsUnknown()
    {
        const auto item = *catalog::itemFromNetbox(small + "power-ports:\n  - {name: a, maximum_draw: 12.5}\n  - {name: b}\n", "x.yaml");
        QVERIFY(!item.find("power_peak_kw"));
        QCOMPARE(*item.number("psu_count"), 2.0);
        QVERIFY(!catalog::itemFromNetbox(small + "power-ports:\n  - {name: a, maximum_draw: 0}\n", "x.yaml")->find("power_peak_kw"));
    }

    void theKindIsGuessedFromWhatTheDeviceHas_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("more");
        QTest::addColumn<QString>("kind");
        const QString ten = QString::fromStdString(ports(10, "infiniband-hdr"));
        QTest::newRow("ten ports") << "X" << ten << "network_switch";
        QTest::newRow("a machine of GPUs with ten ports") << "DGX A100 640GB" << ten << "gpu_system";
        QTest::newRow("bays of GPUs") << "X" << ten + "module-bays:\n  - {name: GPU0}\n  - {name: GPU1}\n" << "gpu_system";
        QTest::newRow("a switch for machines of GPUs") << "NVLink Switch for GB200" << ten << "network_switch";
        QTest::newRow("a server with ten ports") << "PowerEdge R7" << ten << "server";
        QTest::newRow("a box with processors") << "X" << ten + "module-bays:\n  - {name: CPU 1}\n" << "server";
        QTest::newRow("a box with a service processor") << "X" << "interfaces:\n  - {name: iDRAC, type: 1000base-t}\n  - {name: e1, type: 10gbase-t}\n" << "server";
        QTest::newRow("outlets") << "X" << "power-outlets:\n  - {name: o1, type: iec-60320-c13}\n" << "rack_pdu";
        QTest::newRow("a switched strip") << "Switched PDU" << "power-outlets:\n  - {name: o1, type: iec-60320-c13}\n" << "rack_pdu";
        QTest::newRow("outlets and a battery") << "X" << "power-ports:\n  - {name: Battery connector, type: other}\npower-outlets:\n  - {name: o1, type: iec-60320-c13}\n" << "ups";
        QTest::newRow("outlets and the word") << "Smart-UPS 3000" << "power-outlets:\n  - {name: o1, type: iec-60320-c13}\n" << "ups";
        QTest::newRow("nothing") << "X" << "" << "device";
    }
    void theKindIsGuessedFromWhatTheDeviceHas()
    {
        QFETCH(QString, model);
        QFETCH(QString, more);
        QFETCH(QString, kind);
        const auto item = catalog::itemFromNetbox("manufacturer: Acme\nmodel: " + model.toStdString() + "\nu_height: 2\n" + more.toStdString(), "x.yaml");
        QVERIFY2(item.has_value(), item ? "" : item.error().sentence().c_str());
        QCOMPARE(QString::fromStdString(std::string(catalog::name(item->kind))), kind);
        QVERIFY2(item->notes.find("does not say what it is") != std::string::npos, item->notes.c_str());
    }

    void theCallerMayNameKindAndId()
    {
        const auto item = *catalog::itemFromNetbox(leaf, "x.yaml", {Kind::server, "my-box"});
        QCOMPARE(item.kind, Kind::server);
        QCOMPARE(item.id.text(), std::string("my-box"));
        QVERIFY(item.find("power_peak_kw") && !item.find("power_max_w"));
        QVERIFY2(item.notes.find("guessed") == std::string::npos, item.notes.c_str());
        QVERIFY(!catalog::itemFromNetbox(leaf, "x.yaml", {Kind::server, "no id"}).has_value());
    }

    void whatFlowsThroughAStripIsNotItsDraw()
    {
        const auto item = *catalog::itemFromNetbox(small + "power-ports:\n  - {name: in, maximum_draw: 8600}\npower-outlets:\n  - {name: o1}\n  - {name: o2}\n", "x.yaml");
        for (const auto& [key, value] : item.values) QVERIFY2(key.find("power") == std::string::npos, key.c_str());
        QCOMPARE(*item.number("outlets_count"), 2.0);
    }

    void aWeightWithoutUnitIsUnknown()
    {
        const auto item = *catalog::itemFromNetbox(small + "weight: 12\n", "x.yaml");
        QVERIFY(!item.find("mass_kg"));
        QVERIFY2(item.notes.find("12") != std::string::npos, item.notes.c_str());
        QCOMPARE(*catalog::itemFromNetbox(small + "weight: 12\nweight_unit: kg\n", "x.yaml")->number("mass_kg"), 12.0);
    }

    void depthAndAirflowAreKept()
    {
        for (const auto& [written, kept] : {std::pair("true", "yes"), {"yes", "yes"}, {"False", "no"}, {"off", "no"}})
            QCOMPARE(std::string(catalog::itemFromNetbox(small + "is_full_depth: " + written + "\n", "x.yaml")->text("full_depth")), std::string(kept));
        QVERIFY(catalog::itemFromNetbox(small, "x.yaml")->text("full_depth").empty());
        QCOMPARE(std::string(catalog::itemFromNetbox(small + "airflow: rear-to-front\n", "x.yaml")->text("airflow")), std::string("rear-to-front"));
    }

    void portsThatManageTheBoxAreSetAside_data()
    {
        QTest::addColumn<QString>("extra");
        QTest::newRow("said so") << "  - {name: a, type: 400gbase-x-osfp, mgmt_only: yes}\n";
        QTest::newRow("named so") << "  - {name: mgmt0, type: 10gbase-t}\n";
        QTest::newRow("named so, in words") << "  - {name: Management Port 1, type: 400gbase-x-osfp}\n";
        QTest::newRow("a manager of the fabric") << "  - {name: fnm1, type: infiniband-xdr}\n";
        QTest::newRow("slow copper beside fast optics") << "  - {name: eth1, type: 1000base-t}\n  - {name: eth2, type: 1000base-t}\n";
    }
    void portsThatManageTheBoxAreSetAside()
    {
        QFETCH(QString, extra);
        const auto item = *catalog::itemFromNetbox(small + ports(144, "infiniband-xdr") + extra.toStdString(), "x.yaml");
        QCOMPARE(*item.number("ports"), 144.0);
        QCOMPARE(*item.number("ports_at_800g"), 144.0);
        QVERIFY(!item.find("ports_at_1g"));
        QCOMPARE(std::string(item.text("protocol")), std::string("InfiniBand XDR"));
        QVERIFY2(item.notes.find("Set aside for management") != std::string::npos, item.notes.c_str());
    }

    void aSwitchOfSlowPortsKeepsThem()
    {
        QCOMPARE(*catalog::itemFromNetbox(small + ports(48, "1000base-t") + "  - {name: up1, type: 10gbase-x-sfpp}\n", "x.yaml")->number("ports_at_1g"), 48.0);
        QVERIFY(!catalog::itemFromNetbox("manufacturer: A\nmodel: NVLink Switch\n" + ports(1, "1000base-t"), "x.yaml")->find("ports"));
    }

    void mergedKeysCount()
    {
        const std::string list = small + "x: &d {type: 400gbase-x-osfp}\ny: &e {type: 10gbase-t, mgmt_only: true}\ninterfaces:\n";
        const auto ports = [&list](const std::string& more) { return catalog::itemFromNetbox(list + more, "x.yaml"); };
        QCOMPARE(*ports("  - <<: *d\n    name: p1\n")->number("port_gbps"), 400.0);
        QCOMPARE(*ports("  - <<: *d\n    type: 100gbase-x-qsfp28\n")->number("port_gbps"), 100.0);          // its own key counts
        QCOMPARE(*ports("  - <<: [*d, *e]\n    mgmt_only: false\n")->number("port_gbps"), 400.0);         // the earlier map counts
        QVERIFY(!ports("  - <<: *e\n    name: m\n")->find("ports"));
        QVERIFY(refusal(list + "  - <<: nothing\n").find("line 8") != std::string::npos);
        std::string bomb = list + "  - &a0 {x: 1}\n";
        for (int i = 1; i < 12; ++i) {
            bomb += "  - &a" + std::to_string(i) + "\n    <<: [";
            for (int j = 0; j < 12; ++j) bomb += (j ? ", *a" : "*a") + std::to_string(i - 1);
            bomb += "]\n";
        }
        QVERIFY(refusal(bomb).find("merges too many") != std::string::npos);
    }

    void whatTheFileDoesNotSayStaysUnknown()
    {
        const auto item = *catalog::itemFromNetbox(small, "x.yaml");
        QCOMPARE(item.kind, Kind::device);
        for (const char* key : {"mass_kg", "power_peak_kw", "power_typical_kw", "ports", "width_mm", "price_usd"}) QVERIFY2(!item.find(key), key);
    }

    void anImportedItemIsAnItemLikeOthers()
    {
        for (const std::string& yaml : {leaf, small}) {
            const auto item = *catalog::itemFromNetbox(yaml, "x.yaml");
            const auto again = catalog::itemFromJson(catalog::itemToJson(item));
            QVERIFY2(again.has_value(), again ? "" : again.error().sentence().c_str());
            QVERIFY(*again == item);
        }
    }

    void oddButValidFilesLoad_data()
    {
        QTest::addColumn<QString>("yaml");
        const auto row = [](const char* name, const std::string& more) { QTest::newRow(name) << QString::fromStdString(small + more); };
        row("empty lists", "interfaces:\npower-ports: []\n");
        row("unknown keys", "colour: '#fff'\nfuture-bays:\n  - name: x\n");
        row("half height", "is_full_depth: false\n");
        row("quoted numbers", "weight: \"12.5\"\nweight_unit: kg\n");
        row("null values", "weight: ~\nairflow: null\n");
        row("interfaces without rate", "interfaces:\n  - name: v\n    type: virtual\n  - name: w\n    type: other\n");
        row("supplies without draw", "power-ports:\n  - name: PSU1\n    type: iec-60320-c14\n");
        row("windows line ends", "airflow: passive\r\n");
        row("the end is marked", "...\n");
        row("a long description", "description: " + std::string(5000, 'x') + "\n");
        row("a name that is a number", "interfaces:\n  - {name: 1, type: 1000base-t}\n");
        row("the same key in two entries", "interfaces:\n  - {name: a, type: lag}\n  - {name: a, type: lag}\n");
        row("an unknown airflow", "airflow: sideways\n");
        QTest::newRow("a byte order mark") << QString::fromStdString("\xef\xbb\xbf" + small);
        QTest::newRow("comments and a marked beginning") << QString::fromStdString("# from the maker\n---\n" + small);
        QTest::newRow("zero and half units") << "manufacturer: A\nmodel: PDU\nu_height: 0\npower-outlets:\n  - name: o1\n    type: iec-60320-c13\n";
        QTest::newRow("no slug") << "manufacturer: 'Größe & Co'\nmodel: \"α 1\"\nu_height: 0.5\n";
    }
    void oddButValidFilesLoad()
    {
        QFETCH(QString, yaml);
        const auto item = catalog::itemFromNetbox(yaml.toStdString(), "x.yaml");
        QVERIFY2(item.has_value(), item ? "" : item.error().sentence().c_str());
        QVERIFY(isValidIdText(item->id.text()));
    }

    void badFilesGiveTheLine_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << "" << "line 1";
        QTest::newRow("a list") << "- a\n- b\n" << "no device type";
        QTest::newRow("no model") << "manufacturer: A\nu_height: 1\n" << "'model'";
        QTest::newRow("bad height") << QString::fromStdString(small) + "weight: heavy\n" << "line 5";
        QTest::newRow("height of a third") << "manufacturer: A\nmodel: B\nu_height: 0.33\n" << "line 3";
        QTest::newRow("bad unit") << QString::fromStdString(small) + "weight: 3\nweight_unit: stone\n" << "line 6";
        QTest::newRow("interfaces as text") << QString::fromStdString(small) + "interfaces: many\n" << "line 5";
        QTest::newRow("negative draw") << QString::fromStdString(small) + "power-ports:\n  - name: a\n    maximum_draw: -5\n" << "line 7";
        QTest::newRow("not YAML") << QString::fromStdString(small) + "weight: [1, 2\n" << "not YAML";
        QTest::newRow("tabs") << "manufacturer: A\n\tmodel: B\n" << "not YAML";
        QTest::newRow("a key twice") << "manufacturer: A\nmodel: B\nmodel: C\n" << "line 3";
        QTest::newRow("a key twice in an entry") << QString::fromStdString(small) + "interfaces:\n  - name: a\n    name: b\n" << "line 7";
        QTest::newRow("a second document") << QString::fromStdString(small) + "---\nmanufacturer: C\nmodel: D\n" << "line 5";
        QTest::newRow("a depth that is no truth") << QString::fromStdString(small) + "is_full_depth: deep\n" << "line 5";
        QTest::newRow("a decimal comma") << QString::fromStdString(small) + "weight: '22,5'\n" << "line 5";
        QTest::newRow("infinite weight") << QString::fromStdString(small) + "weight: .inf\n" << "line 5";
    }
    void badFilesGiveTheLine()
    {
        QFETCH(QString, yaml);
        QFETCH(QString, says);
        const std::string sentence = refusal(yaml.toStdString());
        QVERIFY2(sentence.find(says.toStdString()) != std::string::npos, sentence.c_str());
        QVERIFY2(sentence.find("line ") != std::string::npos, sentence.c_str());
    }

    void filesInAnotherEncodingAreRefused()
    {
        const std::string sentence = refusal(small + "comments: Stra\xdf" "e\n");
        QVERIFY2(sentence.find("line 5") != std::string::npos && sentence.find("UTF-8") != std::string::npos, sentence.c_str());
    }

    void hostileFilesAreRefusedOrHarmless()
    {
        QVERIFY(refusal(small + std::string(catalog::largest_device_type_bytes, ' ')).find("too large") != std::string::npos);
        QVERIFY(refusal(std::string(100'000, '[')).find("not YAML") != std::string::npos);
        std::string bomb = small + "a: &a [x, x, x, x, x, x, x, x, x]\n";
        for (char c = 'b'; c <= 'z'; ++c) bomb += std::string(1, c) + ": &" + c + " [*" + static_cast<char>(c - 1) + ", *" + static_cast<char>(c - 1) + ", *" + static_cast<char>(c - 1) + "]\n";
        QVERIFY(catalog::itemFromNetbox(bomb, "x.yaml").has_value());
        std::string many = small + "interfaces:\n";
        for (int i = 0; i < 20'000; ++i) many += "  - {name: p, type: 400gbase-x-osfp}\n";
        QVERIFY(refusal(many).find("20000 entries") != std::string::npos);
        QVERIFY(refusal(small + "power-ports: &p\n  - *p\n").find("line") != std::string::npos);
    }

    void damagedFilesAreReadOrRefused()
    {
        std::mt19937 random(7);
        for (int i = 0; i < 2000; ++i) {
            std::string bad = leaf;
            for (unsigned hits = 1 + random() % 4; hits > 0; --hits) bad[random() % bad.size()] = static_cast<char>(random() % 256);
            const auto item = catalog::itemFromNetbox(bad, "x.yaml");
            if (!item) QVERIFY(!item.error().what.empty());
        }
    }

    void ratesFollowFromTypes()
    {
        QCOMPARE(*catalog::gbpsOfInterface("1000base-t"), 1.0);
        QCOMPARE(*catalog::gbpsOfInterface("2.5gbase-t"), 2.5);
        QCOMPARE(*catalog::gbpsOfInterface("800gbase-x-qsfpdd"), 800.0);
        QCOMPARE(*catalog::gbpsOfInterface("1.6tbase-x-osfp1600"), 1600.0);
        QCOMPARE(*catalog::gbpsOfInterface("infiniband-xdr"), 800.0);
        QCOMPARE(*catalog::gbpsOfInterface("64gfc-qsfpp"), 64.0);
        QCOMPARE(*catalog::gbpsOfInterface("8gfc-sfpp"), 8.0);
        QCOMPARE(*catalog::gbpsOfInterface("100base-tx"), 0.1);
        for (const char* type : {"virtual", "lag", "", "gbase", "-5gbase", "1e99gbase", "nangbase"}) QVERIFY2(!catalog::gbpsOfInterface(type), type);
    }
};

QTEST_APPLESS_MAIN(TestNetbox)
#include "test_netbox.moc"
