// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/values.h"
#include "words/words.h"

namespace cw::storage {

void readValue(const Json& json, const std::string& pointer, floorplan::Content& content, Trouble& trouble)
{
    if (!json.is_object() || json.size() != 1) return trouble.report(pointer, words::say("what stands here is not clear"), R"({"item": ...}, {"rack": ...} or {"block": ...})");
    const std::string key = json.begin().key();
    const auto id = [&]<class IdType>(IdType) {
        IdType value;
        readValue(json.begin().value(), pointer + "/" + pointerToken(key), value, trouble);
        if (!trouble.any && value.empty()) trouble.report(pointer + "/" + pointerToken(key), words::say("the id is empty"));
        content = value;
    };
    if (key == "item") id(ItemId());
    else if (key == "rack") id(RackId());
    else if (key == "block") id(BlockId());
    else trouble.report(pointer, "'" + shown(key) + words::say("' cannot stand on a plan"), R"({"item": ...}, {"rack": ...} or {"block": ...})");
}

Json writeValue(const floorplan::Content& content)
{
    if (const auto* item = std::get_if<ItemId>(&content)) return Json{{"item", item->text()}};
    if (const auto* rack = std::get_if<RackId>(&content)) return Json{{"rack", rack->text()}};
    return Json{{"block", std::get<BlockId>(content).text()}};
}

void readValue(const Json& json, const std::string& pointer, geometry::Turn& turn, Trouble& trouble)
{
    for (int quarter = 0; quarter < 4; ++quarter)
        if (json.is_number_integer() && json == 90 * quarter) {
            turn = static_cast<geometry::Turn>(quarter);
            return;
        }
    trouble.report(pointer, words::say("only quarter turns are possible"), words::say("0, 90, 180 or 270, counter-clockwise"));
}

Json writeValue(geometry::Turn turn) { return geometry::degrees(turn); }

}  // namespace cw::storage
