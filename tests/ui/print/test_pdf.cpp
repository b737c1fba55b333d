// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>

#include <QApplication>
#include <QFile>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "drawing/border.h"
#include "drawing/style.h"
#include "print/pdf.h"
#include "support/fail_on_warning.h"

using namespace cw;
using namespace cw::drawing;

namespace {

/// Two sheets of different size with every kind of primitive.
std::vector<Sheet> samples()
{
    SheetBuilder plan("A-101", "Hall plan: ümlaut", a1_width_mm, a1_height_mm);
    TitleBlock block;
    block.project = "Project of the test";
    block.number = "A-101";
    drawBorder(plan, block);
    plan.text({100, 100}, "One hundred thousand GPUs", {5, Weight::bold, ink::black});
    plan.text({100, 200}, "Turned upwards", Type{}.turned(90));
    plan.text({100, 250}, "2024-08-01, 1,052 kg (2,319 lb), 64-port, 1:1", {4, Weight::regular, ink::black});
    plan.circle({200, 200}, 5, ink::grey, Stroke{ink::black, pen::thin, Dash::dashed});
    plan.line({100, 300}, {300, 300}, {ink::black, pen::thin, Dash::centre});
    SheetBuilder slide("P-01", "Slide", 338.67, 190.5);
    slide.text({20, 30}, "4,083 m³/day of water", {8, Weight::semibold, ink::brand});
    return {plan.take(), slide.take()};
}

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty()) return "missing program: " + program.toUtf8();
    QProcess process;
    process.start(found, arguments);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray("no answer");
}

QRect inkIn(const QImage& image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 128) ink |= QRect(x, y, 1, 1);
    return ink;
}

/// Dark pixels of a text at 10 dots a millimetre on a sheet of 100 mm.
QRect painted(const Type& type, Pt at, const char* text)
{
    SheetBuilder builder("1", "t", 100, 100);
    builder.text(at, text, type);
    QImage image(1000, 1000, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    print::paint(painter, builder.sheet(), 10);
    painter.end();
    return inkIn(image);
}

bool interIsInstalled() { return QFontInfo(print::paperFont(Weight::regular)).family() == QStringLiteral("Inter"); }

}  // namespace

class Pdf : public QObject {
    Q_OBJECT
private slots:
    void init() { cw::test::failOnWarnings(); }

    void initTestCase() { QVERIFY(folder_.isValid()); }
    void everySheetHasItsOwnPageSize();
    void textCanBeSelectedAndItsFontsAreEmbedded();
    void titleAndCreatorAreSet();
    void theFileAppearsWholeOrNotAtAll();
    void nothingToPrintIsAnError();
    void widthsAreThoseThatLayoutCountedOn();
    void textStandsWhereItsAlignmentSays();
    void turnedTextRunsUpwards();
    void aMachineWithoutFontsStillPrints();

private:
    QString file(const QString& name) const { return folder_.filePath(name); }
    QTemporaryDir folder_;
};

void Pdf::everySheetHasItsOwnPageSize()
{
    QVERIFY(print::writePdf(samples(), file("sizes.pdf")).has_value());
    const QString info = outputOf("pdfinfo", {"-f", "1", "-l", "2", file("sizes.pdf")});
    QVERIFY2(info.contains(QRegularExpression("Pages:\\s+2")), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression("Page\\s+1 size:\\s+2384(\\.\\d+)? x 1684")), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression("Page\\s+2 size:\\s+960(\\.\\d+)? x 540")), qPrintable(info));
}

void Pdf::textCanBeSelectedAndItsFontsAreEmbedded()
{
    QVERIFY(print::writePdf(samples(), file("text.pdf")).has_value());
    const QString text = outputOf("pdftotext", {"-layout", file("text.pdf"), "-"});
    for (const char* words : {"One hundred thousand GPUs", "Project of the test", "4,083 m³/day of water", "Turned upwards", "2024-08-01, 1,052 kg (2,319 lb), 64-port, 1:1"}) QVERIFY2(text.contains(words), qPrintable(text));
    const QStringList fonts = QString(outputOf("pdffonts", {file("text.pdf")})).split('\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString& font : fonts) QVERIFY2(font.contains(QRegularExpression("Identity-H\\s+yes")), qPrintable(font));
}

void Pdf::titleAndCreatorAreSet()
{
    QVERIFY(print::writePdf(samples(), file("meta.pdf"), "Memphis, plans").has_value());
    const QString info = outputOf("pdfinfo", {file("meta.pdf")});
    QVERIFY2(info.contains(QRegularExpression("Title:\\s+Memphis, plans")), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression("Creator:\\s+Clusterwright")), qPrintable(info));
}

void Pdf::theFileAppearsWholeOrNotAtAll()
{
    const QString path = file("no-such-folder/plans.pdf");
    const auto result = print::writePdf(samples(), path);
    QVERIFY(!result);
    QCOMPARE(result.error().where, path.toStdString());
    // A refused set of sheets leaves the file that was there.
    QFile old(file("old.pdf"));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QVERIFY(!print::writePdf({Sheet{"1", "t", 0, 100, {}, {}}}, old.fileName()));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

void Pdf::nothingToPrintIsAnError()
{
    QVERIFY(!print::writePdf({}, file("none.pdf")));
    QVERIFY(!QFile::exists(file("none.pdf")));
    QVERIFY(!print::toPdf({Sheet{"1", "t", std::nan(""), 100, {}, {}}}, {}));
}

void Pdf::widthsAreThoseThatLayoutCountedOn()
{
    QVERIFY2(interIsInstalled(), "fonts-inter is missing: packaging/dependencies.sh installs it");
    for (const Weight weight : {Weight::regular, Weight::semibold, Weight::bold})
        for (const char* text : {"Mechanical gallery: chillers and facility pumps", "US$ 6,932 million", "100,352 GPUs in 12,544 nodes", "1,097 m² · 0.4 %", "N 45°00′00″ E"}) {
            const double real = QFontMetricsF(print::paperFont(weight)).horizontalAdvance(QString::fromUtf8(text)) / print::font_units_per_em;
            const double counted = textWidthMm(text, 1, weight);
            QVERIFY2(std::abs(real - counted) < 0.02 * counted, text);
        }
}

void Pdf::textStandsWhereItsAlignmentSays()
{
    const QRect left = painted({5, Weight::regular, ink::black, Align::left}, {50, 50}, "HHHH");
    const QRect right = painted({5, Weight::regular, ink::black, Align::right}, {50, 50}, "HHHH");
    const QRect centre = painted({5, Weight::regular, ink::black, Align::centre}, {50, 50}, "HHHH");
    QVERIFY(left.left() >= 498 && left.left() < 520);
    QVERIFY(right.right() <= 502 && right.right() > 480);
    QVERIFY(std::abs(centre.center().x() - 500) <= 3);
    QVERIFY(std::abs(left.bottom() - 500) <= 2);
}

void Pdf::turnedTextRunsUpwards()
{
    const QRect ink = painted(Type{5, Weight::regular, ink::black}.turned(90), {50, 50}, "HHHH");
    QVERIFY(ink.bottom() <= 502 && ink.top() < 400);
    QVERIFY(std::abs(ink.right() - 500) <= 2);
}

void Pdf::aMachineWithoutFontsStillPrints()
{
    QFile config(file("fonts.conf"));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>");
    config.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("FONTCONFIG_FILE", config.fileName());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {"--write-samples", file("bare.pdf")});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, process.readAllStandardError().constData());
    const QString info = outputOf("pdfinfo", {file("bare.pdf")});
    QVERIFY2(info.contains(QRegularExpression("Pages:\\s+2")), qPrintable(info));
}

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    if (app.arguments().value(1) == "--write-samples") return print::writePdf(samples(), app.arguments().value(2)) ? 0 : 1;
    Pdf tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "test_pdf.moc"
