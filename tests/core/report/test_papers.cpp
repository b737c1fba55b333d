// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "report/figures.h"
#include "report/report.h"
#include "support/papers_sample.h"

using namespace cw;
using drawing::Sheet;

namespace {

std::vector<Sheet> all(const document::Document& document, const evaluation::Assessment& assessment)
{
    auto sheets = report::plans(document, assessment);
    for (Sheet& slide : report::pack(document, assessment)) sheets.push_back(std::move(slide));
    return sheets;
}

const Sheet& sheetOf(const std::vector<Sheet>& sheets, std::string_view number)
{
    for (const Sheet& sheet : sheets)
        if (sheet.number == number) return sheet;
    qFatal("no such sheet");
}

bool anySays(const std::vector<Sheet>& sheets, std::string_view words)
{
    return std::any_of(sheets.begin(), sheets.end(), [&](const Sheet& sheet) { return test::says(sheet, words); });
}

}  // namespace

class Papers : public QObject {
    Q_OBJECT
private slots:
    void plansHaveATitleSheetASitePlanAndAHall();
    void theOneLineShowsSourcesStagesAndLoadsAndNothingThatIsNotThere();
    void elevationsShowEveryDeviceWhereItIsMounted();
    void slidesAreSixteenToNine();
    void anEmptyDesignStillHasPapers();
    void whatIsNotKnownIsSaidAndNeverZero();
    void theSameFigureStandsOnEverySheet();
    void figuresHaveBothSystemsOfUnits();
    void missingPowerIsSaidPlainly();
    void sourcesOfSuppliesArePrinted();
    void manySourcesFillMoreSlides();
    void veryLongTextsStayOnThePaper();
    void equalInputsGiveEqualSheets();
    void findingsAreCountedAndListed();
};

void Papers::plansHaveATitleSheetASitePlanAndAHall()
{
    const auto sheets = report::plans(test::smallDesign(), test::smallAssessment());
    QCOMPARE(sheets.size(), std::size_t{5});
    QCOMPARE(sheets[0].number, std::string("G-001"));
    QCOMPARE(sheets[1].number, std::string("A-001"));
    QCOMPARE(sheets[2].number, std::string("A-101"));
    QCOMPARE(sheets[3].number, std::string("R-101"));
    QCOMPARE(sheets[4].number, std::string("E-001"));
    for (const Sheet& sheet : sheets) {
        QCOMPARE(sheet.width_mm, 841.0);
        QCOMPARE(sheet.height_mm, 594.0);
        for (const std::string& words : {std::string("Clusterwright"), sheet.number, std::string("Small <site> & sons"), std::string("Client")}) QVERIFY2(test::says(sheet, words), words.c_str());
    }
    // The list of drawings names every sheet, with the scale that its title block says.
    for (const Sheet& sheet : sheets) QVERIFY(test::says(sheets[0], sheet.title));
    QVERIFY(test::says(sheets[2], "1:50 at A1"));
    QVERIFY(test::says(sheets[0], "1:50 at A1"));
    QVERIFY(test::says(sheets[2], "3 of 5"));
}

void Papers::theOneLineShowsSourcesStagesAndLoadsAndNothingThatIsNotThere()
{
    auto document = test::smallDesign();
    auto assessment = test::smallAssessment();
    power::Supply supply;
    supply.id = SupplyId("grid");
    supply.name = "Grid service";
    supply.capacity_mw = 4;
    supply.available_from = test::day(2026, 6, 1);
    document.put(supply);
    assessment.power.it_by_category = {{"gpu systems", {1'800, 1'400}}, {"network", {50, 50}}};
    const auto bare = sheetOf(report::plans(document, assessment), "E-001");
    for (const char* words : {"Grid service", "4 MW", "from 2026-06-01", "Site bus", "GPU systems", "1.8 MW peak", "Network", "50.0 kW peak"}) QVERIFY2(test::says(bare, words), words);
    for (const char* words : {"Medium-voltage bus", "UPS for", "busways"}) QVERIFY2(!test::says(bare, words), words);
    power::Stage ups;
    ups.name = "UPS";
    ups.item = ItemId("ups-1200");
    ups.units = 3;
    ups.load_kva = 1'850;
    ups.rating_kva = 3'600;
    ups.worst_load_fraction = 0.77;
    ups.loss_peak_kw = 60;
    assessment.power.stages = {ups};
    auto plan = document.single<power::DistributionPlan>();
    plan.ups_share_of_it = 0.4;
    document.put(plan);
    const auto guarded = sheetOf(report::plans(document, assessment), "E-001");
    for (const char* words : {"3 UPS for 40 % of the IT load", "60 % without UPS", "77 % of a unit with one out"}) QVERIFY2(test::says(guarded, words), words);
}

void Papers::elevationsShowEveryDeviceWhereItIsMounted()
{
    auto document = test::smallDesign();
    auto rack = *document.find<floorplan::RackDesign>(RackId("gpu"));
    rack.devices = {{ItemId("nv-qm9700"), 1, 3}, {ItemId("dgx-h100"), 10, 2}, {ItemId("dgx-h100"), 45, 1}};
    document.put(rack);
    const auto sheet = sheetOf(report::plans(document, test::smallAssessment()), "R-101");
    const std::string name = document.catalog().find(ItemId("nv-qm9700"))->name;
    const auto times = std::count_if(sheet.primitives.begin(), sheet.primitives.end(), [&](const drawing::Primitive& one) {
        const auto* text = std::get_if<drawing::Text>(&one);
        return text && text->layer == "RACKS" && name.starts_with(text->utf8.substr(0, 10));
    });
    QCOMPARE(times, 3);
    QVERIFY(test::says(sheet, "8 in this design"));
    QVERIFY(test::says(sheet, "no units left for it"));   // eight units from unit 45 on, of 48
    QVERIFY(test::says(sheet, "24 GPUs"));
}

void Papers::slidesAreSixteenToNine()
{
    const auto slides = report::pack(test::smallDesign(), test::smallAssessment());
    QVERIFY(slides.size() >= 6);
    for (const Sheet& slide : slides) QVERIFY(std::abs(slide.width_mm / slide.height_mm - 16.0 / 9) < 1e-4);
    QVERIFY(test::says(slides.back(), std::to_string(slides.size()) + " / " + std::to_string(slides.size())));
}

void Papers::anEmptyDesignStillHasPapers()
{
    const auto sheets = all(document::Document(), evaluation::Assessment());
    QCOMPARE(sheets.front().number, std::string("G-001"));
    QVERIFY(anySays(sheets, "not known"));
    const std::size_t plans = report::plans(document::Document(), evaluation::Assessment()).size();
    QCOMPARE(plans, std::size_t{1});
}

void Papers::whatIsNotKnownIsSaidAndNeverZero()
{
    auto a = test::smallAssessment();
    a.wue_l_per_kwh.reset();
    a.cost.capex_by_category_musd.clear();
    a.cost.capex_musd = 0;
    const auto slides = report::pack(test::smallDesign(), a);
    for (const Sheet& slide : slides) {
        QVERIFY(!test::says(slide, "0 m³/day"));
        QVERIFY(!test::says(slide, "US$ 0"));
    }
    QVERIFY(test::says(slides[3], "not known"));
    QVERIFY(test::says(slides[4], "not known"));
}

void Papers::theSameFigureStandsOnEverySheet()
{
    const auto sheets = all(test::smallDesign(), test::smallAssessment());
    for (const char* number : {"G-001", "A-001", "P-01"}) QVERIFY2(test::says(sheetOf(sheets, number), "2.3 MW"), number);
    for (const char* number : {"G-001", "A-001", "A-101", "P-01", "P-02"}) QVERIFY2(test::says(sheetOf(sheets, number), "1,234"), number);
    for (const char* number : {"G-001", "P-01", "P-04"}) QVERIFY2(test::says(sheetOf(sheets, number), "77.0 m³/day"), number);
    for (const char* number : {"G-001", "P-01", "P-05"}) QVERIFY2(test::says(sheetOf(sheets, number), "US$ 88.0 million"), number);
}

void Papers::figuresHaveBothSystemsOfUnits()
{
    QCOMPARE(report::waterDay(77), std::string("77.0 m³/day"));
    QCOMPARE(report::waterDayUs(1000 * units::m3_per_us_gallon), std::string("1,000 US gal/day"));
    QCOMPARE(report::massYear(503'293), std::string("503,000 t/yr"));
    QCOMPARE(report::massYearUs(907.18474), std::string("1,000 short tons/yr"));
    const auto sheets = report::plans(test::smallDesign(), test::smallAssessment());
    QVERIFY(test::says(sheets[0], "9,600 m²"));
    QVERIFY(test::says(sheets[0], "103,300 sq ft"));
}

void Papers::missingPowerIsSaidPlainly()
{
    const auto slides = report::pack(test::smallDesign(), test::smallAssessment());
    QVERIFY(test::says(slides[2], "“First” starts with 1.3 MW less than it needs"));
    auto enough = test::smallAssessment();
    enough.phases.phases.front().shortfall_mw = 0;
    QVERIFY(test::says(report::pack(test::smallDesign(), enough)[2], "Every phase has the power it needs"));
}

void Papers::sourcesOfSuppliesArePrinted()
{
    auto document = test::smallDesign();
    power::Supply supply;
    supply.id = SupplyId("grid");
    supply.name = "Grid";
    supply.capacity_mw = 5;
    supply.available_from = test::day(2026, 1, 1);
    supply.approval = "Utility board";
    supply.source = "Letter of 3 May";
    supply.curtailment_notice_min = 30;
    document.put(supply);
    const auto sheets = all(document, test::smallAssessment());
    QVERIFY(test::says(sheetOf(sheets, "P-03"), "Utility board"));
    QVERIFY(test::says(sheetOf(sheets, "P-03"), "30 minutes"));
    QVERIFY(test::says(sheetOf(sheets, "P-06"), "Letter of 3 May"));
    QVERIFY(test::says(sheetOf(sheets, "G-001"), "Letter of 3 May"));
}

void Papers::manySourcesFillMoreSlides()
{
    auto a = test::smallAssessment();
    const std::size_t before = report::pack(test::smallDesign(), a).size();
    for (int i = 0; i < 60; ++i) a.cost.sources.push_back("Source number " + std::to_string(i) + ", with a sentence that is long enough to need a second line on a slide");
    const auto slides = report::pack(test::smallDesign(), a);
    QVERIFY(slides.size() > before);
    QVERIFY(anySays(slides, "Source number 0,"));
    QVERIFY(anySays(slides, "Source number 59,"));
    QVERIFY(anySays(slides, "continued"));
}

void Papers::veryLongTextsStayOnThePaper()
{
    auto document = test::smallDesign();
    auto project = document.single<document::Project>();
    for (std::string* text : {&project.title, &project.client, &project.author, &project.description, &project.revision})
        for (int i = 0; i < 60; ++i) *text += "Überlängen-Wörter 中文 ";
    document.put(project);
    auto site = document.single<floorplan::Site>();
    site.name = site.address = site.jurisdiction = project.title;
    document.put(site);
    auto hall = *document.find<floorplan::Area>(AreaId("hall"));
    hall.name = project.title;
    document.put(hall);
    for (const Sheet& sheet : all(document, test::smallAssessment()))
        for (const drawing::Text& text : test::textsOf(sheet)) {
            const drawing::Box box = drawing::extentOf(text);
            QVERIFY2(box.left >= 0 && box.right <= sheet.width_mm && box.top >= 0 && box.bottom <= sheet.height_mm, text.utf8.c_str());
        }
}

void Papers::equalInputsGiveEqualSheets() { QVERIFY(all(test::smallDesign(), test::smallAssessment()) == all(test::smallDesign(), test::smallAssessment())); }

void Papers::findingsAreCountedAndListed()
{
    auto a = test::smallAssessment();
    a.findings = {{"plan.overlap", checks::Severity::error, {}, {}, "Two racks overlap by 300 mm", "Move one", false},
                  {"plan.clearance", checks::Severity::warning, {}, {}, "An aisle is narrow", "", true}};
    QCOMPARE(report::findingsText(a), std::string("1 error, 0 warnings, 0 notes"));
    const auto sheets = report::plans(test::smallDesign(), a);
    QVERIFY(test::says(sheets[0], "Two racks overlap by 300 mm"));
    QVERIFY(!test::says(sheets[0], "An aisle is narrow"));
}

QTEST_APPLESS_MAIN(Papers)
#include "test_papers.moc"
