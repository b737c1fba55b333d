// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/values.h"

#include <array>

#include <fmt/format.h>

#include "fabric/custom_graph.h"
#include "storage/plan_rows.h"
#include "words/words.h"

namespace cw::storage {

/// A list of five: node, port, node, port, Gb/s. A graph of 200,000 links would be three times as long with a key for each.
void readValue(const Json& json, const std::string& pointer, fabric::DrawnLink& link, Trouble& trouble)
{
    if (!json.is_array() || json.size() != 5) return trouble.report(pointer, words::say("a link is a list of five"), words::say("[node, port, node, port, Gb/s]; port 0 when it is not known"));
    readValue(json[0], pointer + "/0", link.a, trouble);
    readValue(json[1], pointer + "/1", link.port_a, trouble);
    readValue(json[2], pointer + "/2", link.b, trouble);
    readValue(json[3], pointer + "/3", link.port_b, trouble);
    readValue(json[4], pointer + "/4", link.gbps, trouble);
}

Json writeValue(const fabric::DrawnLink& link) { return Json::array({link.a, link.port_a, link.b, link.port_b, writeValue(link.gbps)}); }

namespace {

constexpr std::array<std::string fabric::LinkNotes::*, 6> note_members = {&fabric::LinkNotes::guid_a,    &fabric::LinkNotes::guid_b,  &fabric::LinkNotes::comment_a,
                                                                         &fabric::LinkNotes::comment_b, &fabric::LinkNotes::label_a, &fabric::LinkNotes::label_b};

}  // namespace

/// A list of seven: the link, the GUIDs of its two ports, the comments at its two ends, the labels of its two ports.
void readValue(const Json& json, const std::string& pointer, fabric::DrawnNotes& notes, Trouble& trouble)
{
    if (!json.is_array() || json.size() != 1 + note_members.size())
        return trouble.report(pointer, words::say("the notes of a link are a list of seven"), words::say("[link, GUID, GUID, comment, comment, label, label]"));
    readValue(json[0], pointer + "/0", notes.link, trouble);
    for (std::size_t i = 0; i < note_members.size(); ++i) readValue(json[i + 1], fmt::format("{}/{}", pointer, i + 1), notes.notes.*note_members[i], trouble);
}

Json writeValue(const fabric::DrawnNotes& notes)
{
    Json list = Json::array({notes.link});
    for (const auto member : note_members) list.push_back(notes.notes.*member);
    return list;
}

void readValue(const Json& json, const std::string& pointer, fabric::CustomGraph& graph, Trouble& trouble)
{
    fabric::DrawnGraph drawn;
    readValue(json, pointer, drawn, trouble);
    if (trouble.any) return;
    if (const auto fine = fabric::validate(drawn); !fine) return trouble.report(pointer + fine.error().where, fine.error().what, fine.error().remedy);
    graph = fabric::CustomGraph(std::move(drawn));
}

Json writeValue(const fabric::CustomGraph& graph) { return writeValue(graph.drawn()); }

}  // namespace cw::storage
