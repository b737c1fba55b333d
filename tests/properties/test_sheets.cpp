// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must hold on every sheet of every built-in design.
#include <QTest>

#include "designs/designs.h"
#include "drawing/border.h"
#include "drawing/text.h"
#include "evaluation/evaluator.h"
#include "report/report.h"
#include "support/papers_sample.h"

using namespace cw;
using drawing::Box;
using drawing::Sheet;
using drawing::Text;

namespace {

struct Set {
    std::string design;
    std::vector<Sheet> plans;
    std::vector<Sheet> slides;
};

Set setOf(const std::string& design, std::int64_t gpus)
{
    const auto document = designs::make(design, gpus);
    if (!document) return {design, {}, {}};
    const auto assessment = evaluation::evaluate(*document);
    return {design, report::plans(*document, assessment), report::pack(*document, assessment)};
}

const std::vector<Set>& sets()
{
    static const std::vector<Set> all = [] {
        std::vector<Set> list;
        for (const auto& entry : designs::templates()) list.push_back(setOf(entry.id, 0));
        list.push_back(setOf("memphis-100k-h100", 1'000'000));
        return list;
    }();
    return all;
}

/// The border's own letters and numbers stand in its band.
void verifyWithin(const Sheet& sheet, const Box& box)
{
    for (const Text& text : test::textsOf(sheet))
        if (text.layer != "BORDER") QVERIFY2(box.contains(drawing::extentOf(text)), (sheet.number + ": " + text.utf8).c_str());
}

void verifyHeights(const Sheet& sheet, double least_mm)
{
    for (const Text& text : test::textsOf(sheet))
        QVERIFY2(text.height_mm >= least_mm - 1e-9, (sheet.number + ": " + text.utf8).c_str());
}

/// Letters only: ascenders and descenders may reach into the line next to them.
Box inkOf(const Text& text)
{
    Text low = text;
    const Box box = drawing::extentOf(low);
    const double trim = 0.26 * text.height_mm;
    return text.degrees == 0 ? Box{box.left, box.top + trim, box.right, box.bottom - trim} : Box{box.left + trim, box.top, box.right - trim, box.bottom};
}

void verifyNoOverlap(const Sheet& sheet)
{
    const auto texts = test::textsOf(sheet);
    std::vector<Box> boxes;
    for (const Text& text : texts) boxes.push_back(inkOf(text));
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t k = i + 1; k < boxes.size(); ++k)
            if (boxes[i].overlaps(boxes[k])) QFAIL((sheet.number + ": “" + texts[i].utf8 + "” covers “" + texts[k].utf8 + "”").c_str());
}

bool isFinite(const Sheet& sheet)
{
    const auto ok = [](drawing::Pt p) { return std::isfinite(p.x) && std::isfinite(p.y); };
    for (const auto& primitive : sheet.primitives) {
        if (const auto* path = std::get_if<drawing::Path>(&primitive)) {
            for (const auto& p : path->points)
                if (!ok(p)) return false;
        } else if (const auto* circle = std::get_if<drawing::Circle>(&primitive)) {
            if (!ok(circle->centre)) return false;
        } else if (!ok(std::get<Text>(primitive).at)) {
            return false;
        }
    }
    return true;
}

}  // namespace

class Sheets : public QObject {
    Q_OBJECT
private slots:
    void everyDesignHasPapers();
    void textsOfPlansStayInsideTheBorder();
    void textsOfSlidesStayOnTheSlide();
    void noTextIsTooSmall();
    void noTextCoversAnother();
    void everythingIsAtAFinitePlace();
    void equalInputsGiveEqualSheets();
    void memphisHasASheetForEachHall();
};

void Sheets::everyDesignHasPapers()
{
    for (const Set& set : sets()) {
        QVERIFY2(!set.plans.empty(), set.design.c_str());
        QVERIFY2(set.slides.size() >= 6, set.design.c_str());
    }
}

void Sheets::textsOfPlansStayInsideTheBorder()
{
    for (const Set& set : sets())
        for (const Sheet& sheet : set.plans) verifyWithin(sheet, drawing::border::inner.box());
}

void Sheets::textsOfSlidesStayOnTheSlide()
{
    for (const Set& set : sets())
        for (const Sheet& slide : set.slides) verifyWithin(slide, {12, 3, slide.width_mm - 12, slide.height_mm - 3});
}

void Sheets::noTextIsTooSmall()
{
    for (const Set& set : sets()) {
        for (const Sheet& sheet : set.plans) verifyHeights(sheet, 2.0);
        for (const Sheet& slide : set.slides) verifyHeights(slide, 4.0);
    }
}

void Sheets::noTextCoversAnother()
{
    for (const Set& set : sets()) {
        for (const Sheet& sheet : set.plans) verifyNoOverlap(sheet);
        for (const Sheet& slide : set.slides) verifyNoOverlap(slide);
    }
}

void Sheets::everythingIsAtAFinitePlace()
{
    for (const Set& set : sets()) {
        for (const Sheet& sheet : set.plans) QVERIFY(isFinite(sheet));
        for (const Sheet& slide : set.slides) QVERIFY(isFinite(slide));
    }
}

void Sheets::equalInputsGiveEqualSheets()
{
    const Set again = setOf(sets().front().design, 0);
    QVERIFY(again.plans == sets().front().plans);
    QVERIFY(again.slides == sets().front().slides);
}

void Sheets::memphisHasASheetForEachHall()
{
    const Set memphis = setOf("memphis-100k-h100", 0);
    QCOMPARE(memphis.plans.size(), std::size_t{11});  // title, site, buildings and yards, four halls, elevations, one-line, two networks
    QVERIFY(test::says(memphis.plans[3], "25,088"));
    QVERIFY(test::says(memphis.plans[1], "1,220.00 m (4,002.6 ft)"));
    QVERIFY(test::says(memphis.plans[0], "100,352"));
}

QTEST_APPLESS_MAIN(Sheets)
#include "test_sheets.moc"
