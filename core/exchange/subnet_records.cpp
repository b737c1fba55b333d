// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/subnet_records.h"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

#include <fmt/format.h>

#include "exchange/link_rate.h"
#include "exchange/subnet_cursor.h"
#include "exchange/subnet_names.h"

namespace cw::exchange {

namespace {

using fabric::Device;
using fabric::DeviceKind;

constexpr int most_ports = 65'535;
constexpr std::string_view cut_off = "[1] \"name\"[2]; the file may have been cut off here";

struct Word {
    std::string_view word;
    DeviceKind kind;
};
constexpr std::array<Word, 5> device_words = {{{"Switch", DeviceKind::switching}, {"Hca", DeviceKind::endpoint}, {"Ca", DeviceKind::endpoint}, {"Router", DeviceKind::router}, {"Rt", DeviceKind::router}}};

bool isSpace(char c) { return c == ' ' || c == '\t'; }

void trimEnd(std::string_view& line)
{
    while (!line.empty() && (isSpace(line.back()) || line.back() == '\r')) line.remove_suffix(1);
}

bool isGroup(std::string_view line) { return line.starts_with("Chassis ") || line == "Non-Chassis Nodes"; }

class RecordReader {
public:
    RecordReader(std::string_view text, std::string_view file) : text_(text), file_(file) {}

    Result<SubnetRecords> read()
    {
        std::string joined;
        while (!text_.empty()) {
            std::string_view line = nextLine();
            if (line.ends_with('\\') && line.find('#') == std::string_view::npos) {  // goes on in the next line
                joined.append(line.substr(0, line.size() - 1)).append(" ");
                if (!text_.empty()) continue;
                line = {};
            }
            joined.append(line);
            if (auto fine = readLine(joined); !fine) return tl::make_unexpected(fine.error());
            joined.clear();
        }
        return std::move(out_);
    }

private:
    tl::unexpected<Error> wrong(std::string what, std::string remedy = {}) const { return fail(std::move(what), fmt::format("{}, line {}", file_, line_), std::move(remedy)); }

    std::string_view nextLine()
    {
        const std::size_t end = text_.find('\n');
        std::string_view line = text_.substr(0, end);
        text_.remove_prefix(end == std::string_view::npos ? text_.size() : end + 1);
        ++line_;
        unfinished_ = end == std::string_view::npos;
        trimEnd(line);
        return line;
    }

    Result<void> readLine(std::string_view line)
    {
        Cursor cursor(line);
        cursor.skipSpace();
        std::string_view rest = cursor.rest();
        trimEnd(rest);
        if (rest.empty()) return {};
        if (rest.front() == '#') {
            readMark(rest);
            return {};
        }
        if (rest.front() == '[') return readPort(Cursor(rest));
        if (rest.front() == '@') return readAlias(Cursor(rest.substr(1)));
        for (const auto& [word, kind] : device_words)
            if (rest.starts_with(word) && rest.size() > word.size() && isSpace(rest[word.size()])) return readDevice(Cursor(rest.substr(word.size())), kind);
        return readDirective(rest);
    }

    void readMark(std::string_view comment)
    {
        const std::string text = Cursor(comment).comment();
        if (text == coded_names_mark) coded_names_ = true;
        if (text == whole_adapters_mark) out_.whole_adapters = true;
    }

    /// Lines between the records: GUIDs, groups of ibnetdiscover -g, commands of ibsim.
    Result<void> readDirective(std::string_view rest)
    {
        if (rest.starts_with("< ") || rest.starts_with("> ")) return wrong("this is the difference of two networks, not a network", "ibnetdiscover without --diff");
        if (rest.starts_with("include")) return wrong("another file is included here, which is not read", "put its lines in the place of this one");
        if (rest.starts_with("module")) return readModule(rest);
        if (!isDirective(rest))
            return wrong(fmt::format("'{}' is not understood", rest.substr(0, 40)), "Switch, Hca or Rt with ports and a name in quotes, then its ports: [1] \"name\"[2], as ibnetdiscover prints without -l and -p");
        grouped_ = grouped_ || isGroup(rest);
        if (rest.starts_with("tier=")) {
            Cursor value(rest.substr(5));
            const auto tier = value.number();
            if (!tier || *tier < 1 || !value.atEnd()) return wrong("a tier is a whole number above zero", "tier=1 for the leaves");
            tier_ = *tier;
            return {};
        }
        attributes_.emplace_back(rest);
        return {};
    }

    /// ibsim puts the module before the names that follow: module="a" makes "a#name" of "name".
    Result<void> readModule(std::string_view rest)
    {
        const std::size_t equals = rest.find('=');
        Cursor value(equals == std::string_view::npos ? std::string_view() : rest.substr(equals + 1));
        value.skipSpace();
        auto name = value.quoted();
        if (!name) return wrong("the module has no name in quotes", "module=\"name\"");
        module_ = std::move(*name);
        return {};
    }

    std::string inModule(std::string name) const
    {
        const bool whole = module_.empty() || name.find_first_of("#@") != std::string::npos;
        return whole ? name : module_ + "#" + name;
    }

    Result<std::string> nameIn(Cursor& cursor, const char* what, std::string_view remedy)
    {
        auto name = cursor.quoted();
        if (!name) return wrong(fmt::format("{} is missing or not closed", what), std::string(remedy));
        return coded_names_ ? decodedName(*name) : inModule(std::move(*name));
    }

    Result<void> readDevice(Cursor cursor, DeviceKind kind)
    {
        cursor.skipSpace();
        const auto ports = cursor.number();
        cursor.skipSpace();
        if (!ports || *ports < 1 || *ports > most_ports) return wrong("the number of ports is missing or no number", fmt::format("1 to {}", most_ports));
        auto name = nameIn(cursor, "the name in quotes", "the file may have been cut off here");
        if (!name) return tl::make_unexpected(name.error());
        if (name->empty()) return wrong("the name in quotes is empty");
        if (!isName(*name)) return wrong("a name is very long or holds control characters");
        Device device;
        device.name = std::move(*name);
        device.kind = kind;
        device.ports = *ports;
        device.tier = std::exchange(tier_, 0);
        device.description = cursor.comment();
        device.attributes = std::exchange(attributes_, {});
        return addDevice(std::move(device));
    }

    /// A chassis is listed by kind of board and then once more as a whole: what is there twice must say the same.
    Result<void> addDevice(Device device)
    {
        const auto [there, is_new] = out_.index.try_emplace(device.name, static_cast<int>(out_.devices.size()));
        repeating_ = !is_new;
        if (repeating_) {
            const Device& first = out_.devices[static_cast<std::size_t>(there->second)];
            if (!grouped_ || first.ports != device.ports || first.kind != device.kind) return wrong(fmt::format("'{}' is described twice", device.name), "each device once");
            current_ = there->second;
            return {};
        }
        current_ = there->second;
        first_claim_.push_back(out_.claims.size());
        const auto& lines = device.attributes;
        out_.simulated.push_back(std::find(lines.begin(), lines.end(), "vendid=0x0") != lines.end());
        out_.devices.push_back(std::move(device));
        return {};
    }

    /// Names that begin in a caller's text may have become longer by decoding or by their module.
    static bool isName(const std::string& name)
    {
        return name.size() <= fabric::longest_device_name && (fabric::isDeviceName(name) || name.empty());
    }

    Result<int> readOwnPort(Cursor& cursor)
    {
        if (current_ < 0) return wrong("a port before any device");
        const Device& device = out_.devices[static_cast<std::size_t>(current_)];
        const auto port = cursor.port();
        if (!port) return wrong("the port number is missing or its bracket not closed", std::string(cut_off));
        if (*port < 1 || *port > device.ports) return wrong(fmt::format("port {} of '{}' does not exist", *port, device.name), fmt::format("it has {} ports", device.ports));
        return *port;
    }

    /// "[ext 5]" and "(2c90300a1b2c1)" behind a port, in any order.
    Result<void> readMarks(Cursor& cursor, std::string& label, std::string& guid)
    {
        for (cursor.skipSpace(); cursor.sees('[') || cursor.sees('('); cursor.skipSpace()) {
            const bool is_guid = cursor.sees('(');
            auto inside = is_guid ? cursor.between('(', ')') : cursor.between('[', ']');
            if (!inside) return wrong("a bracket is not closed", std::string(cut_off));
            (is_guid ? guid : label) = std::move(*inside);
        }
        return {};
    }

    Result<void> readPort(Cursor cursor)
    {
        const auto port = readOwnPort(cursor);
        if (!port) return tl::make_unexpected(port.error());
        Claim claim;
        claim.device = current_;
        claim.line = line_;
        claim.port = *port;
        if (auto fine = readMarks(cursor, claim.label, claim.guid); !fine) return fine;
        if (cursor.atEnd()) {  // a port without a cable
            if (unfinished_ && cursor.rest().empty()) return wrong("the name of the other end is missing", std::string(cut_off));
            return {};
        }
        auto peer = nameIn(cursor, "the name of the other end", cut_off);
        if (!peer) return tl::make_unexpected(peer.error());
        if (peer->empty()) return {};
        if (!isName(*peer)) return wrong("the name of the other end is very long or holds control characters");
        claim.peer = peer->front() == '@' ? module_ + *peer : *peer;
        cursor.skipSpace();
        claim.peer_port = 1;  // as ibsim takes it when none is told
        if (cursor.sees('[')) {
            const auto peer_port = cursor.port();
            if (!peer_port || *peer_port < 1) return wrong("the port of the other end is missing", std::string(cut_off));
            claim.peer_port = *peer_port;
        }
        if (auto fine = readMarks(cursor, claim.peer_label, claim.peer_guid); !fine) return fine;
        takeComment(claim, cursor.comment());
        return add(std::move(claim));
    }

    /// A rate that stands alone, or two spaces behind the rest, is ours: it goes into the link and not into the comment.
    static void takeComment(Claim& claim, std::string comment)
    {
        if (const auto rate = rateIn(comment)) {
            claim.mbps = rate->mbps;
            const bool is_last = rate->end == comment.size();
            const bool is_alone = rate->begin == 0;
            const bool is_apart = rate->begin > 2 && comment.compare(rate->begin - 2, 2, "  ") == 0;
            if (is_last && (is_alone || is_apart)) comment.erase(is_alone ? 0 : rate->begin - 2);
        }
        claim.comment = std::move(comment);
    }

    Result<void> add(Claim claim)
    {
        if (!repeating_) {
            out_.claims.push_back(std::move(claim));
            return {};
        }
        const auto device = static_cast<std::size_t>(current_);
        const std::size_t end = device + 1 < first_claim_.size() ? first_claim_[device + 1] : out_.claims.size();
        for (std::size_t i = first_claim_[device]; i < end; ++i)
            if (const Claim& known = out_.claims[i]; std::tie(known.port, known.peer, known.peer_port) == std::tie(claim.port, claim.peer, claim.peer_port)) return {};
        return wrong(fmt::format("'{}' is described twice, and not alike", out_.devices[device].name), "each device once");
    }

    /// ibsim: a name for one port, by which the other end finds it.
    Result<void> readAlias(Cursor cursor)
    {
        const auto port = readOwnPort(cursor);
        if (!port) return tl::make_unexpected(port.error());
        cursor.skipSpace();
        const auto alias = cursor.quoted();
        if (!alias || alias->empty()) return wrong("the alias in quotes is missing or not closed", "@[1] \"alias\"");
        if (!out_.aliases.try_emplace(module_ + "@" + *alias, current_, *port).second) return wrong(fmt::format("the alias '{}' is there twice", *alias), "each alias once");
        return {};
    }

    std::string_view text_;
    std::string_view file_;
    int line_ = 0;
    int current_ = -1;                         ///< the device whose ports follow
    int tier_ = 0;
    bool unfinished_ = false;                  ///< the file ends in this line
    bool grouped_ = false;
    bool repeating_ = false;
    bool coded_names_ = false;
    std::string module_;
    std::vector<std::string> attributes_;
    std::vector<std::size_t> first_claim_;     ///< per device
    SubnetRecords out_;
};

}  // namespace

bool isDirective(std::string_view line)
{
    if (isGroup(line) || line.starts_with("do ") || line.starts_with("Hostname:")) return true;
    const std::size_t sign = line.find_first_of("=+");
    return sign != std::string_view::npos && sign > 0 && line.substr(0, sign).find_first_of(" \t\"[#@<>") == std::string_view::npos;
}

Result<SubnetRecords> readRecords(std::string_view text, std::string_view file) { return RecordReader(text, file).read(); }

}  // namespace cw::exchange
