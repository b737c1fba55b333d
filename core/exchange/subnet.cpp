// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/subnet.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <unordered_map>

#include <fmt/format.h>

namespace cw::exchange {

namespace {

using fabric::Device;
using fabric::DeviceKind;
using fabric::Graph;
using fabric::Link;
using fabric::LinkNotes;

constexpr std::size_t largest_file = 512u << 20;
constexpr int most_ports = 65'535;

/// Reads a line from the left.
class Cursor {
public:
    explicit Cursor(std::string_view text) : text_(text) {}

    void skipSpace()
    {
        while (!text_.empty() && (text_.front() == ' ' || text_.front() == '\t')) text_.remove_prefix(1);
    }
    bool take(char c)
    {
        if (text_.empty() || text_.front() != c) return false;
        text_.remove_prefix(1);
        return true;
    }
    std::optional<int> number()
    {
        int value = 0;
        const auto [end, error] = std::from_chars(text_.data(), text_.data() + text_.size(), value);
        if (error != std::errc()) return std::nullopt;
        text_.remove_prefix(static_cast<std::size_t>(end - text_.data()));
        return value;
    }
    std::optional<std::string> quoted() { return between('"', '"'); }
    std::optional<std::string> between(char open, char close)
    {
        if (text_.empty() || text_.front() != open) return std::nullopt;
        const std::size_t end = text_.find(close, 1);
        if (end == std::string_view::npos) return std::nullopt;
        std::string inside(text_.substr(1, end - 1));
        text_.remove_prefix(end + 1);
        return inside;
    }
    /// "[7]"
    std::optional<int> port()
    {
        if (!take('[')) return std::nullopt;
        const auto value = number();
        return value && take(']') ? value : std::nullopt;
    }
    /// What follows a '#', without the space around it; the rest of the line otherwise.
    std::string comment()
    {
        skipSpace();
        take('#');
        skipSpace();
        std::string_view rest = text_;
        while (!rest.empty() && (rest.back() == ' ' || rest.back() == '\t')) rest.remove_suffix(1);
        return std::string(rest);
    }
    [[nodiscard]] std::string_view rest() const { return text_; }

private:
    std::string_view text_;
};

/// One end of a cable as its device's record tells it.
struct Claim {
    int device = 0;
    int port = 0;
    std::string peer;
    int peer_port = 0;
    std::string guid;
    std::string peer_guid;
    std::string comment;
    int line = 0;
};

class Reader {
public:
    Reader(std::string_view text, std::string_view file, double gbps) : text_(text), file_(file), mbps_(std::llround(gbps * 1000)) {}

    Result<Graph> read()
    {
        if (text_.size() > largest_file) return fail("the file is larger than 512 MB", std::string(file_));
        if (mbps_ < 1) return fail("the link rate must be above zero", "--link-gbps", "for example 400");
        while (!text_.empty()) {
            const std::size_t end = text_.find('\n');
            std::string_view line = text_.substr(0, end);
            text_.remove_prefix(end == std::string_view::npos ? text_.size() : end + 1);
            ++line_;
            while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t')) line.remove_suffix(1);
            if (auto fine = readLine(line); !fine) return tl::make_unexpected(fine.error());
        }
        if (graph_.devices.empty()) return fail("there is no Switch and no Hca in this file", std::string(file_), "a file as ibnetdiscover prints it, or as ibsim reads it");
        if (auto fine = connect(); !fine) return tl::make_unexpected(fine.error());
        if (auto fine = fabric::validate(graph_); !fine) return fail(fine.error().what, std::string(file_), fine.error().remedy);
        return std::move(graph_);
    }

private:
    tl::unexpected<Error> wrong(std::string what, int line, std::string remedy = {}) const { return fail(std::move(what), fmt::format("{}, line {}", file_, line), std::move(remedy)); }

    Result<void> readLine(std::string_view line)
    {
        Cursor cursor(line);
        cursor.skipSpace();
        const std::string_view rest = cursor.rest();
        if (rest.empty() || rest.front() == '#') return {};
        if (rest.front() == '[') return readPort(cursor);
        for (const auto& [word, kind] : {std::pair<std::string_view, DeviceKind>{"Switch", DeviceKind::switching}, {"Hca", DeviceKind::endpoint}, {"Ca", DeviceKind::endpoint}, {"Rt", DeviceKind::router}})
            if (rest.starts_with(word) && rest.size() > word.size() && (rest[word.size()] == ' ' || rest[word.size()] == '\t')) return readDevice(Cursor(rest.substr(word.size())), kind);
        const std::size_t equals = rest.find('=');
        if (equals == std::string_view::npos || rest.substr(0, equals).find_first_of(" \t\"[") != std::string_view::npos)
            return wrong(fmt::format("'{}' is not understood", rest.substr(0, 40)), line_, "Switch, Hca or Rt with ports and a name in quotes, then its ports: [1] \"name\"[2]");
        attributes_.emplace_back(rest);
        return {};
    }

    Result<void> readDevice(Cursor cursor, DeviceKind kind)
    {
        cursor.skipSpace();
        const auto ports = cursor.number();
        cursor.skipSpace();
        auto name = cursor.quoted();
        if (!ports || *ports < 1 || *ports > most_ports) return wrong("the number of ports is missing or no number", line_, fmt::format("1 to {}", most_ports));
        if (!name || name->empty()) return wrong("the name in quotes is missing or not closed", line_, "the file may have been cut off here");
        if (!fabric::isDeviceName(*name)) return wrong("a name is very long or holds control characters", line_);
        Device device;
        device.name = std::move(*name);
        device.kind = kind;
        device.ports = *ports;
        device.description = cursor.comment();
        device.attributes = std::move(attributes_);
        attributes_.clear();
        if (!index_.try_emplace(device.name, static_cast<int>(graph_.devices.size())).second) return wrong(fmt::format("'{}' is described twice", device.name), line_, "each device once");
        graph_.devices.push_back(std::move(device));
        return {};
    }

    Result<void> readPort(Cursor cursor)
    {
        if (graph_.devices.empty()) return wrong("a port before any device", line_);
        Claim claim;
        claim.device = static_cast<int>(graph_.devices.size()) - 1;
        claim.line = line_;
        const auto port = cursor.port();
        if (!port) return wrong("the port number is missing or its bracket not closed", line_, "[1] \"name\"[2]; the file may have been cut off here");
        claim.port = *port;
        if (claim.port < 1 || claim.port > graph_.devices.back().ports)
            return wrong(fmt::format("port {} of '{}' does not exist", claim.port, graph_.devices.back().name), line_, fmt::format("it has {} ports", graph_.devices.back().ports));
        claim.guid = cursor.between('(', ')').value_or("");
        cursor.skipSpace();
        auto peer = cursor.quoted();
        if (!peer) return wrong("the name of the other end is missing or not closed", line_, "[1] \"name\"[2]; the file may have been cut off here");
        if (!fabric::isDeviceName(*peer)) return wrong("the name of the other end is empty, very long or holds control characters", line_);
        claim.peer = std::move(*peer);
        const auto peer_port = cursor.port();
        if (!peer_port || *peer_port < 1) return wrong("the port of the other end is missing", line_, "[1] \"name\"[2]; the file may have been cut off here");
        claim.peer_port = *peer_port;
        claim.peer_guid = cursor.between('(', ')').value_or("");
        claim.comment = cursor.comment();
        claims_.push_back(std::move(claim));
        return {};
    }

    /// Both ends of a cable agree, or only one of them tells of it.
    Result<void> connect()
    {
        // The link in each port of each device, plus one.
        std::vector<std::vector<std::size_t>> link_at(graph_.devices.size());
        const auto slot = [&](const std::pair<int, int>& end) -> std::size_t& {
            auto& ports = link_at[static_cast<std::size_t>(end.first)];
            const auto port = static_cast<std::size_t>(end.second);
            if (ports.size() <= port) ports.resize(port + 1, 0);
            return ports[port];
        };
        bool noted = false;
        for (Claim& claim : claims_) {
            const auto peer = index_.find(claim.peer);
            if (peer == index_.end()) return wrong(fmt::format("'{}' is not described in this file", claim.peer), claim.line, "the file may have been cut off");
            const std::pair here(claim.device, claim.port);
            const std::pair there(peer->second, claim.peer_port);
            if (claim.peer_port > graph_.devices[static_cast<std::size_t>(peer->second)].ports)
                return wrong(fmt::format("port {} of '{}' does not exist", claim.peer_port, claim.peer), claim.line, "the other end says how many it has");
            const std::size_t known = slot(here);
            const std::size_t other = slot(there);
            const bool second_end = known != 0 && known == other && !told_[known - 1];
            if ((known != 0 || other != 0) && !second_end) {
                const auto& twice = known != 0 ? here : there;
                return wrong(fmt::format("port {} of '{}' is used twice", twice.second, graph_.devices[static_cast<std::size_t>(twice.first)].name), claim.line, "one cable per port");
            }
            noted = noted || !claim.comment.empty() || !claim.guid.empty() || !claim.peer_guid.empty();
            if (second_end) {
                told_[known - 1] = 1;
                LinkNotes& notes = graph_.notes[known - 1];
                notes.comment_b = std::move(claim.comment);
                if (notes.guid_b.empty()) notes.guid_b = std::move(claim.guid);
                if (notes.guid_a.empty()) notes.guid_a = std::move(claim.peer_guid);
                continue;
            }
            slot(here) = slot(there) = graph_.links.size() + 1;
            told_.push_back(0);
            graph_.links.push_back({here.first, there.first, mbps_, here.second, there.second});
            graph_.notes.push_back({std::move(claim.guid), std::move(claim.peer_guid), std::move(claim.comment), {}});
        }
        if (!noted) graph_.notes.clear();
        return {};
    }

    std::string_view text_;
    std::string_view file_;
    std::int64_t mbps_;
    int line_ = 0;
    std::vector<std::string> attributes_;
    std::vector<Claim> claims_;
    std::vector<char> told_;                   ///< the second end has been read
    std::unordered_map<std::string, int> index_;
    Graph graph_;
};

/// Names in quotes cannot hold quotes or line ends.
std::string plain(std::string_view text)
{
    std::string out;
    for (const char c : text) out += c == '"' ? '\'' : static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    return out;
}

std::string_view wordOf(DeviceKind kind) { return kind == DeviceKind::endpoint ? "Hca" : kind == DeviceKind::router ? "Rt" : "Switch"; }

struct PortLine {
    int port = 0;
    int peer = 0;
    int peer_port = 0;
    std::string_view guid;
    std::string_view peer_guid;
    std::string_view comment;
};

std::vector<std::vector<PortLine>> portLines(const Graph& graph)
{
    std::vector<std::vector<PortLine>> lines(graph.devices.size());
    static const LinkNotes nothing;
    for (std::size_t i = 0; i < graph.links.size(); ++i) {
        const Link& link = graph.links[i];
        const LinkNotes& notes = graph.notes.empty() ? nothing : graph.notes[i];
        lines[static_cast<std::size_t>(link.a)].push_back({link.port_a, link.b, link.port_b, notes.guid_a, notes.guid_b, notes.comment_a});
        lines[static_cast<std::size_t>(link.b)].push_back({link.port_b, link.a, link.port_a, notes.guid_b, notes.guid_a, notes.comment_b});
    }
    for (auto& ports : lines) std::sort(ports.begin(), ports.end(), [](const PortLine& a, const PortLine& b) { return a.port < b.port; });
    return lines;
}

}  // namespace

std::string toSubnet(const Graph& told)
{
    Graph graph = told;
    fabric::numberPorts(graph);
    const auto lines = portLines(graph);
    std::string out = "# InfiniBand subnet: each device with its ports, each cable at both ends\n";
    const auto put = std::back_inserter(out);
    for (std::size_t i = 0; i < graph.devices.size(); ++i) {
        const Device& device = graph.devices[i];
        const int used = lines[i].empty() ? 1 : lines[i].back().port;
        out += '\n';
        for (const std::string& attribute : device.attributes) fmt::format_to(put, "{}\n", attribute);
        fmt::format_to(put, "{}\t{} \"{}\"", wordOf(device.kind), std::max(device.ports, used), plain(device.name));
        if (!device.description.empty()) fmt::format_to(put, "\t\t# {}", device.description);
        out += '\n';
        for (const PortLine& line : lines[i]) {
            fmt::format_to(put, "[{}]", line.port);
            if (!line.guid.empty()) fmt::format_to(put, "({})", line.guid);
            fmt::format_to(put, "\t\"{}\"[{}]", plain(graph.devices[static_cast<std::size_t>(line.peer)].name), line.peer_port);
            if (!line.peer_guid.empty()) fmt::format_to(put, "({})", line.peer_guid);
            if (!line.comment.empty()) fmt::format_to(put, "\t\t# {}", line.comment);
            out += '\n';
        }
    }
    return out;
}

Result<Graph> fromSubnet(std::string_view text, std::string_view file, double gbps) { return Reader(text, file, gbps).read(); }

}  // namespace cw::exchange
