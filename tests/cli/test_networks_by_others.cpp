// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exported networks before other people's programs: a subnet manager on a simulated fabric, a workload manager.
// Debian: opensm, ibsim-utils, infiniband-diags, slurmctld, slurm-client.
#include <set>

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include "exchange/subnet.h"
#include "support/cli.h"

using namespace cw;
using cw::test::cli;
using cw::test::read;

namespace {

QString program(const QString& name) { return QStandardPaths::findExecutable(name, {"/usr/sbin", "/usr/bin", "/sbin", "/bin"}); }

QString simulatorLibrary()
{
    for (const QString& folder : {QStringLiteral("/usr/lib/x86_64-linux-gnu/umad2sim"), QStringLiteral("/usr/lib/aarch64-linux-gnu/umad2sim"), QStringLiteral("/usr/lib/umad2sim")})
        if (QFile::exists(folder + "/libumad2sim.so")) return folder + "/libumad2sim.so";
    return {};
}

/// Runs a fabric in ibsim until it goes out of scope.
class Simulation {
public:
    Simulation(const QString& net, const QString& folder) : folder_(folder)
    {
        ibsim_.setProcessChannelMode(QProcess::MergedChannels);
        ibsim_.setStandardOutputFile(folder + "/ibsim.log");
        ibsim_.start(program("ibsim"), {"-s", "-n", "-N", "8000", "-S", "4000", "-P", "300000", "-L", "49151", net});
        ibsim_.waitForStarted();
    }
    ~Simulation()
    {
        ibsim_.kill();
        ibsim_.waitForFinished();
    }
    Simulation(const Simulation&) = delete;
    Simulation& operator=(const Simulation&) = delete;

    /// A program that takes the simulated fabric for a real one, seen from this adapter. Tried again while the simulator wakes up.
    QByteArray run(const QString& name, const QStringList& arguments, const QString& host)
    {
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < 60'000;) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert("LD_PRELOAD", simulatorLibrary());
            environment.insert("SIM_HOST", host);
            environment.insert("OSM_TMP_DIR", folder_);
            environment.insert("OSM_CACHE_DIR", folder_);
            process.setProcessEnvironment(environment);
            process.start(program(name), arguments);
            process.waitForFinished(120'000);
            if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) return process.readAllStandardOutput();
            if (ibsim_.state() == QProcess::NotRunning) break;
        }
        return {};
    }

private:
    QString folder_;
    QProcess ibsim_;
};

/// "name port - name port" of every cable, the names as people gave them.
std::set<std::string> cables(const fabric::Graph& graph, bool by_description)
{
    const auto nameOf = [&](int device) {
        const fabric::Device& d = graph.devices[static_cast<std::size_t>(device)];
        if (!by_description) return d.name;
        const std::size_t open = d.description.find('"');
        return d.description.substr(open + 1, d.description.find('"', open + 1) - open - 1);
    };
    std::set<std::string> lines;
    for (const fabric::Link& link : graph.links) {
        std::string a = nameOf(link.a) + " " + std::to_string(link.port_a);
        std::string b = nameOf(link.b) + " " + std::to_string(link.port_b);
        if (b < a) std::swap(a, b);
        lines.insert(a + " - " + b);
    }
    return lines;
}

}  // namespace

class TestNetworksByOthers : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(folder_.isValid()); }

    void theSubnetManagerBringsUpWhatWeExport_data()
    {
        QTest::addColumn<QStringList>("structure");
        QTest::addColumn<bool>("fat_tree");
        QTest::newRow("2,048 endpoints in two tiers") << QStringList{"--topology", "fat-tree", "--endpoints", "2048", "--radix", "64"} << true;
        QTest::newRow("2,000 endpoints in three tiers") << QStringList{"--topology", "fat-tree", "--endpoints", "2000", "--radix", "20"} << true;
        QTest::newRow("a SuperPOD of 127 systems") << QStringList{"--topology", "superpod", "--endpoints", "1016", "--radix", "64", "--nodes-per-unit", "32"} << true;
        QTest::newRow("a tapered tree of odd size") << QStringList{"--topology", "fat-tree", "--endpoints", "700", "--radix", "36", "--oversubscription", "2"} << true;
        QTest::newRow("a SuperPOD of 18 small units") << QStringList{"--topology", "superpod", "--endpoints", "1432", "--radix", "20", "--nodes-per-unit", "10"} << true;
        QTest::newRow("eight islands, seven to one between them") << QStringList{"--topology", "islands", "--endpoints", "2048", "--radix", "32", "--oversubscription", "7"} << true;
        QTest::newRow("four tiers") << QStringList{"--topology", "fat-tree", "--endpoints", "1250", "--radix", "10"} << true;
        QTest::newRow("by rail in three tiers") << QStringList{"--topology", "rail-optimised", "--endpoints", "1024", "--radix", "32"} << true;
        QTest::newRow("a dragonfly, which is no tree") << QStringList{"--topology", "dragonfly", "--endpoints", "72", "--radix", "7"} << false;
        QTest::newRow("a torus, which is no tree") << QStringList{"--topology", "torus", "--endpoints", "108", "--radix", "16"} << false;
    }
    void theSubnetManagerBringsUpWhatWeExport()
    {
        if (program("opensm").isEmpty() || program("ibsim").isEmpty() || program("ibnetdiscover").isEmpty() || simulatorLibrary().isEmpty())
            QSKIP("opensm, ibsim or ibnetdiscover is not installed (Debian: opensm, ibsim-utils, infiniband-diags)");
        QFETCH(QStringList, structure);
        QFETCH(bool, fat_tree);
        const QString net = folder_.filePath("fabric.net");
        const auto generated = cli(QStringList{"fabric", "generate"} + structure + QStringList{"--as", "ibsim", "-o", net});
        QVERIFY2(generated.status == 0, generated.err.constData());
        const auto drawn = exchange::fromSubnet(read(net).toStdString(), "fabric.net");
        QVERIFY(drawn.has_value());
        const auto adapter = std::find_if(drawn->devices.begin(), drawn->devices.end(), [](const fabric::Device& d) { return d.kind == fabric::DeviceKind::endpoint; });
        const QString host = QString::fromStdString(adapter->name);

        Simulation simulation(net, folder_.path());
        const QString log = folder_.filePath("opensm.log");
        QFile::remove(log);
        simulation.run("opensm", {"-o", "-e", "-R", "ftree", "-f", log}, host);
        const QByteArray said = read(log);
        QVERIFY2(said.contains("SUBNET UP"), said.right(2000).constData());
        QCOMPARE(said.contains("ftree tables configured on all switches"), fat_tree);

        const QByteArray discovered = simulation.run("ibnetdiscover", {}, host);
        const auto found = exchange::fromSubnet(discovered.toStdString(), "ibnetdiscover");
        QVERIFY2(found.has_value(), found ? "" : found.error().sentence().c_str());
        QVERIFY(cables(*found, true) == cables(*drawn, false));
    }

    void theWorkloadManagerTakesOurTopology()
    {
        if (program("slurmctld").isEmpty() || program("scontrol").isEmpty()) QSKIP("slurmctld or scontrol is not installed (Debian: slurmctld, slurm-client)");
        const QString design = folder_.filePath("design.json");
        QCOMPARE(cli({"new", "superpod-h100-4su", "-o", design}).status, 0);
        QCOMPARE(cli({"export", design, "--as", "slurm", "-o", folder_.filePath("topology.conf")}).status, 0);
        QDir(folder_.path()).mkdir("state");
        const QString configuration = folder_.filePath("slurm.conf");
        QFile file(configuration);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QString("ClusterName=drawn\nSlurmctldHost=%1(127.0.0.1)\nSlurmUser=%2\nAuthType=auth/none\nCredType=cred/none\nStateSaveLocation=%3/state\n"
                           "SlurmctldPidFile=%3/ctld.pid\nSlurmctldLogFile=%3/ctld.log\nSlurmctldPort=%4\nSlurmdPort=%5\nTopologyPlugin=topology/tree\nSelectType=select/linear\n"
                           "SchedulerType=sched/builtin\nProctrackType=proctrack/pgid\nMpiDefault=none\nNodeName=node-[000001-000127] NodeAddr=127.0.0.1 CPUs=1 State=UNKNOWN\n"
                           "PartitionName=all Nodes=ALL Default=YES\n")
                       .arg(QSysInfo::machineHostName().section('.', 0, 0), qEnvironmentVariable("USER", "root"), folder_.path())
                       .arg(20'000 + QCoreApplication::applicationPid() % 20'000)
                       .arg(41'000 + QCoreApplication::applicationPid() % 20'000)
                       .toUtf8());
        file.close();
        qputenv("SLURM_CONF", configuration.toUtf8());
        QProcess daemon;
        daemon.start(program("slurmctld"), {"-D", "-f", configuration});
        QVERIFY(daemon.waitForStarted());
        QByteArray shown;
        QElapsedTimer timer;
        for (timer.start(); !shown.contains("SwitchName=") && timer.elapsed() < 60'000 && daemon.state() == QProcess::Running;) {
            QProcess scontrol;
            scontrol.start(program("scontrol"), {"show", "topology"});
            scontrol.waitForFinished(20'000);
            shown = scontrol.readAllStandardOutput();
        }
        daemon.kill();
        daemon.waitForFinished();
        if (!shown.contains("SwitchName=")) qWarning("%s", read(folder_.filePath("ctld.log")).constData());
        // "SwitchName=leaf-00001 Level=0 LinkSpeed=1 Nodes=...": each line of ours must be there, with its systems.
        int lines = 0;
        for (const QByteArray& line : read(folder_.filePath("topology.conf")).split('\n')) {
            if (!line.startsWith("SwitchName=")) continue;
            ++lines;
            for (const QByteArray& part : line.split(' ')) QVERIFY2(shown.contains(part), part.constData());
        }
        QCOMPARE(lines, 5);
        QVERIFY(shown.contains("Nodes=node-[000001-000127]"));
    }

private:
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestNetworksByOthers)
#include "test_networks_by_others.moc"
