// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/graph_diagram.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include <fmt/format.h>

#include "drawing/style.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::drawing {

namespace {

constexpr double width_mm = 320, height_mm = 180, margin_mm = 6, words_mm = 62, chip_mm = 9.6;
constexpr std::size_t most_in_layer = 24, most_layers = 8;

/// Neighbouring nodes of a layer in one box.
struct Box {
    std::vector<int> nodes;
    Frame frame;
};

class Layered {
public:
    explicit Layered(const fabric::DrawnGraph& graph) : graph_(graph), layer_(graph.nodes.size(), -1), neighbours_(graph.nodes.size())
    {
        for (const fabric::DrawnLink& link : graph.links) {
            neighbours_[static_cast<std::size_t>(link.a)].push_back(link.b);
            neighbours_[static_cast<std::size_t>(link.b)].push_back(link.a);
        }
        findLayers();
        order();
        fold();
    }

    [[nodiscard]] const std::vector<std::vector<Box>>& layers() const { return boxes_; }
    [[nodiscard]] std::vector<std::vector<Box>>& layers() { return boxes_; }
    [[nodiscard]] bool hasEndpoints() const { return endpoints_ > 0; }
    [[nodiscard]] std::size_t endpoints() const { return endpoints_; }
    [[nodiscard]] std::size_t sizeOf(std::size_t layer) const { return rows_[layer].size(); }
    /// Layer and box of a node.
    [[nodiscard]] std::pair<std::size_t, std::size_t> placeOf(int node) const { return {static_cast<std::size_t>(layer_[static_cast<std::size_t>(node)]), box_[static_cast<std::size_t>(node)]}; }

private:
    /// Hops from the endpoints; without endpoints, and where none can be reached, from the first node that is left.
    void findLayers()
    {
        std::vector<int> queue;
        for (std::size_t i = 0; i < graph_.nodes.size(); ++i)
            if (graph_.nodes[i].kind == fabric::DeviceKind::endpoint) {
                layer_[i] = 0;
                queue.push_back(static_cast<int>(i));
            }
        endpoints_ = queue.size();
        const int first_switches = endpoints_ > 0 ? 1 : 0;
        std::size_t unseen = 0;
        for (std::size_t next = 0;; ++next) {
            if (next == queue.size()) {
                while (unseen < layer_.size() && layer_[unseen] >= 0) ++unseen;
                if (unseen == layer_.size()) break;
                layer_[unseen] = first_switches;
                queue.push_back(static_cast<int>(unseen));
            }
            const int node = queue[next];
            for (const int other : neighbours_[static_cast<std::size_t>(node)]) {
                int& layer = layer_[static_cast<std::size_t>(other)];
                if (layer >= 0) continue;
                layer = std::min(layer_[static_cast<std::size_t>(node)] + 1, static_cast<int>(most_layers) - 1);
                queue.push_back(other);
            }
        }
        const int last = layer_.empty() ? -1 : *std::max_element(layer_.begin(), layer_.end());
        rows_.resize(static_cast<std::size_t>(last + 1));
        for (const int node : queue) rows_[static_cast<std::size_t>(layer_[static_cast<std::size_t>(node)])].push_back(node);
    }

    /// Upwards from the second layer, then once back: each node to the middle of its neighbours on the layer before.
    void order()
    {
        place_.assign(graph_.nodes.size(), 0);
        for (const auto& row : rows_) number(row);
        for (std::size_t i = 1; i < rows_.size(); ++i) sortBy(i, i - 1);
        for (std::size_t i = rows_.size(); i-- > 1;) sortBy(i - 1, i);
    }

    void number(const std::vector<int>& row)
    {
        for (std::size_t i = 0; i < row.size(); ++i) place_[static_cast<std::size_t>(row[i])] = static_cast<double>(i) / static_cast<double>(row.size());
    }

    void sortBy(std::size_t layer, std::size_t other)
    {
        std::vector<std::pair<double, int>> middles;
        for (const int node : rows_[layer]) {
            double sum = 0;
            int count = 0;
            for (const int neighbour : neighbours_[static_cast<std::size_t>(node)])
                if (layer_[static_cast<std::size_t>(neighbour)] == static_cast<int>(other)) {
                    sum += place_[static_cast<std::size_t>(neighbour)];
                    ++count;
                }
            middles.emplace_back(count > 0 ? sum / count : place_[static_cast<std::size_t>(node)], node);
        }
        std::stable_sort(middles.begin(), middles.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (std::size_t i = 0; i < middles.size(); ++i) rows_[layer][i] = middles[i].second;
        number(rows_[layer]);
    }

    void fold()
    {
        box_.assign(graph_.nodes.size(), 0);
        for (const auto& row : rows_) {
            const std::size_t count = std::min(row.size(), most_in_layer);
            std::vector<Box> boxes(count);
            for (std::size_t i = 0; i < row.size(); ++i) {
                const std::size_t box = i * count / row.size();
                boxes[box].nodes.push_back(row[i]);
                box_[static_cast<std::size_t>(row[i])] = box;
            }
            boxes_.push_back(std::move(boxes));
        }
    }

    const fabric::DrawnGraph& graph_;
    std::vector<int> layer_;
    std::vector<std::vector<int>> neighbours_;
    std::vector<std::vector<int>> rows_;
    std::vector<double> place_;
    std::vector<std::size_t> box_;
    std::vector<std::vector<Box>> boxes_;
    std::size_t endpoints_ = 0;
};

struct Bundle {
    std::int64_t links = 0;
    double gbps = 0;
};

class Drawing {
public:
    Drawing(SheetBuilder& builder, const fabric::DrawnGraph& graph, std::vector<DiagramPart>* parts) : builder_(builder), graph_(graph), parts_(parts), layered_(graph) {}

    void draw(const std::string& name)
    {
        const Frame paper = builder_.paper().inset(margin_mm);
        builder_.textWithin({paper.x, paper.y + 5}, name, plain_.sized(5).bold(), paper.width);
        const std::size_t switches = graph_.nodes.size() - layered_.endpoints();
        builder_.textWithin({paper.x, paper.y + 11}, words::say("custom, {} switches, {} endpoints, {} links", units::formatCount(static_cast<std::int64_t>(switches)), units::formatCount(static_cast<std::int64_t>(layered_.endpoints())),
                                                                units::formatCount(static_cast<std::int64_t>(graph_.links.size()))), plain_, paper.width);
        place({paper.x + words_mm, paper.y + 18, paper.width - words_mm, paper.height - 30});
        links();
        for (std::size_t layer = 0; layer < layered_.layers().size(); ++layer) boxes(layer, paper.x);
        builder_.textWithin({paper.x, paper.bottom()}, words::say("No division is known for this network: none is drawn."), small_, paper.width);
    }

private:
    void place(const Frame& area)
    {
        auto& layers = layered_.layers();
        const double pitch = area.height / static_cast<double>(std::max<std::size_t>(1, layers.size()));
        for (std::size_t i = 0; i < layers.size(); ++i) {
            const double y = area.bottom() - (static_cast<double>(i) + 0.5) * pitch - chip_mm / 2;
            const double slot = area.width / static_cast<double>(layers[i].size());
            const double width = std::min(slot * 0.86, 40.0);
            for (std::size_t b = 0; b < layers[i].size(); ++b) layers[i][b].frame = {area.x + (static_cast<double>(b) + 0.5) * slot - width / 2, y, width, chip_mm};
        }
    }

    void links()
    {
        using Place = std::pair<std::size_t, std::size_t>;
        std::map<std::pair<Place, Place>, Bundle> bundles;
        for (const fabric::DrawnLink& link : graph_.links) {
            Place a = layered_.placeOf(link.a), b = layered_.placeOf(link.b);
            if (b < a) std::swap(a, b);
            Bundle& bundle = bundles[{a, b}];
            ++bundle.links;
            bundle.gbps += link.gbps;
            ups_[a].links += a != b;
            ups_[a].gbps += a != b ? link.gbps : 0;
        }
        for (const auto& [ends, bundle] : bundles) {
            const Frame low = layered_.layers()[ends.first.first][ends.first.second].frame, high = layered_.layers()[ends.second.first][ends.second.second].frame;
            const Stroke stroke{ink::pale, std::clamp(0.12 + 0.06 * std::log2(static_cast<double>(bundle.links)), 0.12, 0.9), Dash::solid};
            if (ends.first.first != ends.second.first) {
                builder_.line({low.centre().x, low.y}, {high.centre().x, high.bottom()}, stroke);
                continue;
            }
            // Within a layer: below the row, deeper the further apart.
            if (ends.first.second == ends.second.second) continue;
            const double depth = 2 + 8 * std::abs(high.centre().x - low.centre().x) / (width_mm - words_mm);
            const Pt middle{(low.centre().x + high.centre().x) / 2, low.bottom() + depth};
            builder_.polyline({{low.centre().x, low.bottom()}, middle, {high.centre().x, high.bottom()}}, stroke);
        }
    }

    void boxes(std::size_t layer, double words_x)
    {
        const auto& boxes = layered_.layers()[layer];
        const bool ends = layer == 0 && layered_.hasEndpoints();
        const double y = boxes.front().frame.centre().y;
        const std::string what = ends ? words::say("Endpoints") : words::say("Layer {}", layer + (layered_.hasEndpoints() ? 0 : 1));
        builder_.textWithin({words_x, y - 1.4}, what, plain_.semibold(), words_mm - 4);
        builder_.textWithin({words_x, y + 2.8}, ends ? units::formatCount(static_cast<std::int64_t>(layered_.sizeOf(layer))) : words::say("{} switches", units::formatCount(static_cast<std::int64_t>(layered_.sizeOf(layer)))), small_, words_mm - 4);
        for (std::size_t b = 0; b < boxes.size(); ++b) box(layer, b, ends);
    }

    void box(std::size_t layer, std::size_t number, bool ends)
    {
        const Box& own = layered_.layers()[layer][number];
        const std::string& first = graph_.nodes[static_cast<std::size_t>(own.nodes.front())].name;
        const std::string& last = graph_.nodes[static_cast<std::size_t>(own.nodes.back())].name;
        const auto count = static_cast<std::int64_t>(own.nodes.size());
        const Colour colour = ends ? okabe_ito::green : okabe_ito::blue;
        builder_.rect(own.frame, ends ? ink::wash : ink::faint, Stroke{colour, 0.3, Dash::solid});
        const Type type = small_.in(ink::black).sized(2.6).aligned(Align::centre);
        const double room = own.frame.width - 0.8;
        const auto line = [&](std::string_view text, double y) {
            const double height = fittingHeightMm(text, room, 2.6, 1.5);
            builder_.textWithin({own.frame.centre().x, baselineCentredOn(y, height)}, text, type.sized(height), room);
        };
        if (count == 1) line(first, own.frame.centre().y);
        else {
            line(fmt::format("x {}", units::formatCount(count)), own.frame.centre().y - 1.9);
            line(fmt::format("{} – {}", first, last), own.frame.centre().y + 1.9);
        }
        if (!parts_) return;
        DiagramPart part;
        part.tier = static_cast<int>(layer);
        part.first = static_cast<std::int64_t>(number) + 1;
        part.count = count;
        part.of = static_cast<std::int64_t>(layered_.sizeOf(layer));
        part.name = count == 1 ? first : fmt::format("{} – {}", first, last);
        part.switches = ends ? 0 : count;
        part.endpoints = ends ? count : 0;
        const Bundle up = ups_[{layer, number}];
        part.links_up = up.links;
        part.up_tbps = up.gbps / 1000;
        part.frame = own.frame;
        parts_->push_back(std::move(part));
    }

    SheetBuilder& builder_;
    const fabric::DrawnGraph& graph_;
    std::vector<DiagramPart>* parts_;
    Layered layered_;
    std::map<std::pair<std::size_t, std::size_t>, Bundle> ups_;
    Type plain_{3.4, Weight::regular, ink::black, Align::left, 0};
    Type small_ = plain_.sized(2.9).in(ink::grey);
};

}  // namespace

Sheet graphDiagramSheet(const std::string& name, const fabric::DrawnGraph& graph, std::vector<DiagramPart>* parts)
{
    SheetBuilder builder("N", name, width_mm, height_mm);
    builder.layer("NETWORK");
    if (!graph.nodes.empty()) Drawing(builder, graph, parts).draw(name);
    return builder.take();
}

}  // namespace cw::drawing
