// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program as it is called from a shell without a display.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "designs/designs.h"
#include "storage/storage.h"

using namespace cw;

namespace {

struct Run {
    int code = -1;
    QString out, err;
};

/// With nothing in the environment but what a service has.
Run run(const QStringList& arguments, const QString& home)
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert("PATH", qEnvironmentVariable("PATH"));
    environment.insert("HOME", home);
    environment.insert("LC_ALL", "C.UTF-8");
    for (const char* kept : {"ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"})
        if (qEnvironmentVariableIsSet(kept)) environment.insert(kept, qEnvironmentVariable(kept));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CLUSTERWRIGHT_BIN_DIR "/clusterwright"), arguments);
    if (!process.waitForFinished(120'000)) return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

/// The most resident memory that a run of the editor with a design took, as the kernel counted it, MB; below zero: it failed.
double residentMb(const QByteArray& design, const QByteArray& home)
{
    const pid_t child = fork();
    if (child == 0) {
        setenv("HOME", home.constData(), 1);
        setenv("QT_QPA_PLATFORM", "offscreen", 1);
        execl(CLUSTERWRIGHT_BIN_DIR "/clusterwright", "clusterwright", "--exit-after-startup", design.constData(), nullptr);
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0) return -1;
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

}  // namespace

class TestCommandLine : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        const auto design = designs::make("superpod-h100-4su");
        QVERIFY2(design, design ? "" : design.error().sentence().c_str());
        QVERIFY(storage::save(*design, design_.toStdString()));
    }

    void papersAreWrittenWithoutADisplay_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("plans") << "plans";
        QTest::newRow("pack") << "pack";
    }

    void papersAreWrittenWithoutADisplay()
    {
        QFETCH(QString, kind);
        const QString pdf = folder_.filePath(kind + ".pdf");
        const Run r = run({"--export-pdf", kind, design_, "-o", pdf}, folder_.path());
        QCOMPARE(r.err, QString());
        QCOMPARE(r.code, 0);
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(file.size() > 10'000);
    }

    void windowIsDrawnIntoAFile()
    {
        const QString png = folder_.filePath("window.png");
        const Run r = run({"--screenshot", png, "--size", "1280x800", "--tab", "networks", design_}, folder_.path());
        QCOMPARE(r.err, QString());
        QCOMPARE(r.code, 0);
        QCOMPARE(QImage(png).size(), QSize(1280, 800));
    }

    void startsAndEnds()
    {
        for (const QStringList& arguments : {QStringList{"--exit-after-startup"}, QStringList{"--exit-after-startup", design_}}) {
            const Run r = run(arguments, folder_.path());
            QCOMPARE(r.err, QString());
            QCOMPARE(r.out.contains(QStringLiteral("first plan painted after")), arguments.size() > 1);
            QCOMPARE(r.code, 0);
        }
    }

    void aMillionGpusTakeLessThan250MegabytesOfMemory()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the sanitizer's own memory would be measured");
#endif
        const QString campus = folder_.filePath("campus.json");
        QVERIFY(storage::save(*designs::make("campus-1m"), campus.toStdString()));
        const double mb = residentMb(campus.toLocal8Bit(), folder_.path().toLocal8Bit());
        QVERIFY(mb > 0);
        QVERIFY2(mb < 250, qPrintable(QStringLiteral("%1 MB").arg(mb)));
    }

    void wrongCallsAreExplainedInOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const QString broken = folder_.filePath("broken.json");
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": 7}");
        file.close();
        const QString out = folder_.filePath("x.pdf");
        QTest::newRow("no such file") << QStringList{"--exit-after-startup", "/no/such.json"} << "/no/such.json";
        QTest::newRow("pointer") << QStringList{"--export-pdf", "plans", broken, "-o", out} << "broken.json: /format";
        QTest::newRow("kind") << QStringList{"--export-pdf", "novel", design_, "-o", out} << "novel";
        QTest::newRow("no output") << QStringList{"--export-pdf", "plans", design_} << "--output";
        QTest::newRow("no design") << QStringList{"--export-pdf", "plans", "-o", out} << "FILE";
        QTest::newRow("folder") << QStringList{"--export-pdf", "plans", design_, "-o", "/no/such/x.pdf"} << "/no/such/x.pdf";
        QTest::newRow("size") << QStringList{"--size", "huge"} << "huge";
        QTest::newRow("option") << QStringList{"--fly"} << "--fly";
        QTest::newRow("no display") << QStringList{design_} << "display";
    }

    void wrongCallsAreExplainedInOneLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const Run r = run(arguments, folder_.path());
        QCOMPARE(r.code, 2);
        QVERIFY2(r.err.contains(named), qPrintable(r.err));
        QCOMPARE(r.err.count('\n'), 1);
    }

private:
    QTemporaryDir folder_;
    QString design_ = folder_.filePath("design.json");
};

QTEST_APPLESS_MAIN(TestCommandLine)
#include "test_command_line.moc"
