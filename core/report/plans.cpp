// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <functional>

#include <fmt/format.h>

#include "drawing/hall_plan.h"
#include "drawing/one_line.h"
#include "report/plan_sheets.h"
#include "report/report.h"
#include "words/words.h"

namespace cw::report {

namespace {

using document::Document;
using evaluation::Assessment;

drawing::TitleBlock commonBlock(const Document& document)
{
    const auto& project = document.single<document::Project>();
    const auto& site = document.single<floorplan::Site>();
    drawing::TitleBlock block;
    block.project = project.title;
    block.client = project.client;
    block.site = site.name;
    if (!site.address.empty()) block.site += (block.site.empty() ? "" : ", ") + site.address;
    block.jurisdiction = site.jurisdiction;
    block.author = project.author;
    block.revision = project.revision;
    return block;
}

/// "hall-2" before "hall-10": by length, then by letters.
std::vector<const floorplan::Area*> hallsInOrder(const Document& document)
{
    std::vector<const floorplan::Area*> halls;
    for (const auto& area : document.table<floorplan::Area>().rows())
        if (area->kind == floorplan::AreaKind::hall) halls.push_back(area.get());
    std::sort(halls.begin(), halls.end(), [](const auto* a, const auto* b) {
        return std::pair(a->id.text().size(), a->id.text()) < std::pair(b->id.text().size(), b->id.text());
    });
    return halls;
}

/// The scale that a sheet says in its title block.
std::string scaleOf(const drawing::Sheet& sheet)
{
    for (const auto& primitive : sheet.primitives)
        if (const auto* text = std::get_if<drawing::Text>(&primitive); text && text->layer == "TITLE" && text->utf8.starts_with("1:")) return text->utf8;
    return "—";
}

struct Planned {
    drawing::TitleBlock block;
    std::function<std::optional<drawing::Sheet>(const drawing::TitleBlock&)> draw;
};

/// The sheets after the title sheet, as far as they can be drawn.
std::vector<Planned> planSheets(const Document& document, const Assessment& assessment)
{
    std::vector<Planned> planned;
    const auto add = [&](std::string number, std::string title, decltype(Planned::draw) draw) {
        Planned sheet{commonBlock(document), std::move(draw)};
        sheet.block.number = std::move(number);
        sheet.block.sheet_title = std::move(title);
        planned.push_back(std::move(sheet));
    };
    const drawing::Frame& frame = drawing::plan_layout.drawing;
    if (drawing::siteView(frame, document)) add("A-001", words::say("Site plan"), [&](const auto& block) { return siteSheet(document, assessment, block); });
    if (drawing::enlargedView(frame, document)) add("A-002", words::say("Buildings and yards"), [&](const auto& block) { return enlargedSheet(document, assessment, block); });
    int number = 101;
    for (const floorplan::Area* hall : hallsInOrder(document))
        if (drawing::hallView(frame, *hall))
            add(fmt::format("A-{}", number++), words::say("Hall plan: ") + (hall->name.empty() ? hall->id.text() : hall->name), [&, hall](const auto& block) { return hallSheet(*hall, document, assessment, block); });
    number = 101;
    for (const auto& racks : elevationSheets(document, assessment))
        add(fmt::format("R-{}", number++), words::say("Rack elevations"), [&, racks](const auto& block) { return elevationSheet(racks, document, assessment, block); });
    if (drawing::hasOneLine(document, assessment)) add("E-001", words::say("One-line diagram"), [&](const auto& block) { return oneLineSheet(document, assessment, block); });
    number = 101;
    for (const evaluation::NetworkResult& network : assessment.networks)
        if (network.sizing && !network.alternative && network.sizing->switches > 0) add(fmt::format("N-{}", number++), words::say("Network: ") + network.name, [&](const auto& block) { return networkSheet(network, block); });
    return planned;
}

}  // namespace

std::vector<drawing::Sheet> plans(const Document& document, const Assessment& assessment)
{
    std::vector<drawing::Sheet> sheets;
    auto planned = planSheets(document, assessment);
    const int total = static_cast<int>(planned.size()) + 1;
    for (std::size_t i = 0; i < planned.size(); ++i) {
        planned[i].block.sheet = static_cast<int>(i) + 2;
        planned[i].block.sheets = total;
        if (auto sheet = planned[i].draw(planned[i].block)) sheets.push_back(std::move(*sheet));
    }
    drawing::TitleBlock block = commonBlock(document);
    block.number = "G-001";
    block.sheet_title = words::say("Title sheet and headline figures");
    block.scale = words::say("not to scale");
    block.sheets = total;
    std::vector<ListedSheet> list{{block.number, block.sheet_title, "—"}};
    for (const drawing::Sheet& sheet : sheets) list.push_back({sheet.number, sheet.title, scaleOf(sheet)});
    sheets.insert(sheets.begin(), titleSheet(document, assessment, block, list));
    return sheets;
}

}  // namespace cw::report
