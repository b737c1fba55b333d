// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "drawing/site_plan.h"
#include "exchange/svg.h"
#include "support/papers_sample.h"

using namespace cw;
using namespace cw::drawing;

namespace {

QString goldenFile() { return QStringLiteral(CLUSTERWRIGHT_SOURCE_DIR) + "/tests/golden/small-site.svg"; }

/// The small design on a small sheet: short enough to read.
std::string smallSite()
{
    SheetBuilder builder("A-001", "Site plan", 160, 120);
    const auto document = test::smallDesign();
    drawSite(builder, *siteView(builder.paper().inset(10), document), document, test::smallAssessment());
    return exchange::toSvg(builder.sheet());
}

void verifyWellFormed(const std::string& svg)
{
    const QString xmllint = QStandardPaths::findExecutable("xmllint");
    QVERIFY2(!xmllint.isEmpty(), "xmllint is missing: packaging/dependencies.sh --tests installs it");
    QProcess process;
    process.start(xmllint, {"--noout", "--nonet", "-"});
    process.write(QByteArray::fromStdString(svg));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

}  // namespace

class Svg : public QObject {
    Q_OBJECT
private slots:
    void aSheetIsWellFormed();
    void strangeTextsAreEscapedOrLeftOut();
    void sizesAreMillimetres();
    void textStaysText();
    void dashesAndTurnsAreWritten();
    void theSmallSiteLooksAsAccepted();
};

void Svg::aSheetIsWellFormed() { verifyWellFormed(smallSite()); }

void Svg::strangeTextsAreEscapedOrLeftOut()
{
    SheetBuilder builder("<1>", "A & \"B\"", 100, 100);
    builder.layer("ODD \"layer\" <&>");
    for (const char* text : {"<script>", "a & b", "\"quoted\" 'too'", "bell \x07 here", "broken \xFF\xC3 bytes", "surrogate \xED\xA0\x80", "中文 €", "]]>"}) builder.text({10, 10}, text, {});
    const std::string svg = exchange::toSvg(builder.sheet());
    verifyWellFormed(svg);
    QVERIFY(svg.find("<script>") == std::string::npos);
    QVERIFY(svg.find("中文 €") != std::string::npos);
    QVERIFY(svg.find("bell  here") != std::string::npos);
}

void Svg::sizesAreMillimetres()
{
    const std::string svg = exchange::toSvg(Sheet{"1", "t", 841, 594.5, {}, {}});
    QVERIFY(svg.find("width=\"841mm\" height=\"594.5mm\" viewBox=\"0 0 841 594.5\"") != std::string::npos);
}

void Svg::textStaysText()
{
    SheetBuilder builder("1", "t", 100, 100);
    builder.text({10, 20}, "100,352 GPUs", {4, Weight::bold, ink::black, Align::right});
    const std::string svg = exchange::toSvg(builder.sheet());
    QVERIFY(svg.find(">100,352 GPUs</text>") != std::string::npos);
    QVERIFY(svg.find("text-anchor=\"end\"") != std::string::npos);
    QVERIFY(svg.find("font-family=\"Inter") != std::string::npos);
}

void Svg::dashesAndTurnsAreWritten()
{
    SheetBuilder builder("1", "t", 100, 100);
    builder.line({0, 0}, {50, 0}, {ink::black, 0.35, Dash::centre});
    builder.text({10, 20}, "upright", Type{}.turned(90));
    const std::string svg = exchange::toSvg(builder.sheet());
    QVERIFY(svg.find("stroke-dasharray=\"8 1.2 1.2 1.2\"") != std::string::npos);
    QVERIFY(svg.find("rotate(-90 10 20)") != std::string::npos);
    QVERIFY(svg.find("NaN") == std::string::npos && svg.find("nan") == std::string::npos);
}

void Svg::theSmallSiteLooksAsAccepted()
{
    const QByteArray now = QByteArray::fromStdString(smallSite());
    QFile file(goldenFile());
    if (qEnvironmentVariableIsSet("CLUSTERWRIGHT_ACCEPT")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(now);
        file.close();
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QList<QByteArray> accepted = file.readAll().split('\n'), drawn = now.split('\n');
    for (qsizetype i = 0; i < std::min(accepted.size(), drawn.size()); ++i) QCOMPARE(drawn[i], accepted[i]);
    QCOMPARE(drawn.size(), accepted.size());
}

QTEST_APPLESS_MAIN(Svg)
#include "test_svg.moc"
