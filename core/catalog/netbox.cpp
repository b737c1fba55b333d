// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/netbox.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>

#include <boost/locale/utf.hpp>
#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

namespace cw::catalog {

namespace {

constexpr std::size_t most_entries = 10'000;   // ports of the largest chassis number a few thousand
constexpr std::size_t least_switch_ports = 8;  // fewer are the ports of a server

/// The first thing that is wrong.
struct Wrong {
    std::string what;
    int line = 0;
    std::string remedy;
};

/// The line of the first byte that is no UTF-8, or 0.
int lineOfWrongEncoding(std::string_view text)
{
    using Utf8 = boost::locale::utf::utf_traits<char>;
    int line = 1;
    for (const char* at = text.data(), *end = at + text.size(); at != end;) {
        const auto point = Utf8::decode(at, end);
        if (point == boost::locale::utf::illegal || point == boost::locale::utf::incomplete) return line;
        if (point == '\n') ++line;
    }
    return 0;
}

int lineOf(const YAML::Node& node) { return node.Mark().line + 1; }

std::string textOf(const YAML::Node& map, const char* key)
{
    const YAML::Node node = map[key];
    if (!node || node.IsNull()) return {};
    if (!node.IsScalar()) throw Wrong{fmt::format("'{}' is not a text", key), lineOf(node), {}};
    std::string text = node.Scalar();
    constexpr std::size_t longest = 200;
    if (text.size() > longest || std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20; }))
        throw Wrong{fmt::format("'{}' is too long or holds control characters", key), lineOf(node), "a short text on one line"};
    return text;
}

std::optional<double> numberOf(const YAML::Node& map, const char* key, double most)
{
    const YAML::Node node = map[key];
    if (!node || node.IsNull()) return std::nullopt;
    double value = 0;
    const std::string& text = node.IsScalar() ? node.Scalar() : std::string();
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value) || value < 0 || value > most)
        throw Wrong{fmt::format("'{}' is not a number from 0 to {}", key, most), lineOf(node), {}};
    return value;
}

/// The entries of a list; an absent or empty one has none.
std::vector<YAML::Node> entriesOf(const YAML::Node& map, const char* key)
{
    const YAML::Node list = map[key];
    if (!list || list.IsNull()) return {};
    if (!list.IsSequence()) throw Wrong{fmt::format("'{}' is not a list", key), lineOf(list), "begin each entry with a dash"};
    if (list.size() > most_entries) throw Wrong{fmt::format("'{}' has {} entries", key, list.size()), lineOf(list), fmt::format("at most {}", most_entries)};
    std::vector<YAML::Node> entries;
    for (const YAML::Node& entry : list) {
        if (!entry.IsMap()) throw Wrong{fmt::format("an entry of '{}' has no keys", key), lineOf(entry), "name: ..., type: ..."};
        entries.push_back(entry);
    }
    return entries;
}

/// "cisco-8101" stays, what an id cannot hold becomes a dash.
std::string idFrom(const std::string& text)
{
    std::string id;
    for (const char c : text) {
        const bool fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (fits) id += c;
        else if (c >= 'A' && c <= 'Z') id += static_cast<char>(c - 'A' + 'a');
        else if (!id.empty() && id.back() != '-') id += '-';
    }
    id.resize(std::min<std::size_t>(id.size(), 64));
    while (!id.empty() && id.back() == '-') id.pop_back();
    return id;
}

class Reader {
public:
    Reader(const YAML::Node& root, std::string_view file) : root_(root)
    {
        const std::string maker = required("manufacturer");
        const std::string model = required("model");
        source_ = fmt::format("NetBox device type {} {}, file {}", maker, model, file);
        item_.vendor = maker;
        item_.name = maker + " " + model;
        item_.source = source_;
        const std::string slug = textOf(root, "slug");
        item_.id = ItemId(idFrom(slug.empty() ? item_.name : slug));
        if (item_.id.empty()) throw Wrong{"no id can be made of slug, manufacturer and model", lineOf(root), "give it a slug of letters and digits"};
    }

    Item read()
    {
        readBody();
        readPorts();
        readPower();
        return std::move(item_);
    }

private:
    std::string required(const char* key)
    {
        std::string text = textOf(root_, key);
        if (text.empty()) throw Wrong{fmt::format("the key '{}' is missing", key), lineOf(root_), "every device type names manufacturer and model"};
        return text;
    }

    void put(const std::string& key, double low, double high, Provenance mark, const std::string& more = {}) { item_.values[key] = {low, high, mark, source_ + more}; }
    void put(const std::string& key, double value) { put(key, value, value, Provenance::published); }
    void putText(const char* key, const std::string& text)
    {
        if (!text.empty()) item_.texts[key] = text;
    }

    void readBody()
    {
        if (const auto height = numberOf(root_, "u_height", 100)) {
            if (*height * 2 != std::floor(*height * 2)) throw Wrong{"'u_height' is no multiple of half a unit", lineOf(root_["u_height"]), {}};
            put("height_u", *height);
        }
        if (const auto weight = numberOf(root_, "weight", 100'000)) put("mass_kg", *weight * kilograms());
        putText("part_number", textOf(root_, "part_number"));
        putText("airflow", textOf(root_, "airflow"));
        putText("full_depth", textOf(root_, "is_full_depth"));
        putText("subdevice_role", textOf(root_, "subdevice_role"));
        if (const auto bays = entriesOf(root_, "module-bays").size()) put("module_bays_count", static_cast<double>(bays));
        if (const auto bays = entriesOf(root_, "device-bays").size()) put("device_bays_count", static_cast<double>(bays));
    }

    double kilograms()
    {
        const std::string unit = textOf(root_, "weight_unit");
        if (unit.empty() || unit == "kg") return 1;
        if (unit == "g") return 0.001;
        if (unit == "lb") return 0.45359237;   // NIST SP 811
        if (unit == "oz") return 0.028349523125;
        throw Wrong{fmt::format("'{}' is no unit of weight", unit), lineOf(root_["weight_unit"]), "kg, g, lb or oz"};
    }

    void readPorts()
    {
        std::map<double, int> by_rate;
        std::string protocol;
        for (const YAML::Node& port : entriesOf(root_, "interfaces")) {
            const std::string type = textOf(port, "type");
            const auto gbps = gbpsOfInterface(type);
            if (!gbps || textOf(port, "mgmt_only") == "true") continue;
            ++by_rate[*gbps];
            protocol = type.starts_with("infiniband") ? "InfiniBand" : "Ethernet";
        }
        std::size_t all = 0;
        for (const auto& [gbps, count] : by_rate) all += static_cast<std::size_t>(count);
        if (!by_rate.empty()) {
            put("port_gbps", by_rate.rbegin()->first);
            put("ports", by_rate.rbegin()->second);
            for (const auto& [gbps, count] : by_rate)
                if (gbps == std::floor(gbps)) put(fmt::format("ports_at_{:.0f}g", gbps), count);
            putText("protocol", protocol);
        }
        const bool outlets = !entriesOf(root_, "power-outlets").empty();
        item_.kind = outlets ? Kind::rack_pdu : all >= least_switch_ports ? Kind::network_switch : Kind::device;
    }

    /// The file tells what each supply may draw, not whether supplies are spare: between half of them and all.
    void readPower()
    {
        double most_w = 0, usual_w = 0;
        bool every_most = true, every_usual = true;
        const auto supplies = entriesOf(root_, "power-ports");
        for (const YAML::Node& supply : supplies) {
            const auto most = numberOf(supply, "maximum_draw", 1e6);
            const auto usual = numberOf(supply, "allocated_draw", 1e6);
            most_w += most.value_or(0);
            usual_w += usual.value_or(0);
            every_most = every_most && most;
            every_usual = every_usual && usual;
        }
        if (supplies.empty() || item_.kind == Kind::rack_pdu) return;
        put("psu_count", static_cast<double>(supplies.size()));
        const bool is_switch = item_.kind == Kind::network_switch;
        if (every_most && most_w > 0) {
            const double watts = is_switch ? 1 : 0.001;
            const char* key = is_switch ? "power_max_w" : "power_peak_kw";
            if (supplies.size() == 1) put(key, most_w * watts);
            else
                put(key, most_w * watts / 2, most_w * watts, Provenance::estimate,
                    fmt::format("; {} supplies of {:.0f} W together, half of them perhaps spare: the file does not say", supplies.size(), most_w));
        }
        if (every_usual && usual_w > 0) put(is_switch ? "power_typical_w" : "power_typical_kw", is_switch ? usual_w : usual_w / 1000);
    }

    YAML::Node root_;
    std::string source_;
    Item item_;
};

}  // namespace

std::optional<double> gbpsOfInterface(std::string_view type)
{
    // Four lanes, as every port of today's switches has; rates of the InfiniBand Trade Association's roadmap.
    static constexpr std::array<std::pair<std::string_view, double>, 8> infiniband{
        {{"infiniband-sdr", 10}, {"infiniband-ddr", 20}, {"infiniband-qdr", 40}, {"infiniband-fdr10", 40}, {"infiniband-fdr", 56}, {"infiniband-edr", 100}, {"infiniband-hdr", 200}, {"infiniband-ndr", 400}}};
    for (const auto& [name, gbps] : infiniband)
        if (type == name) return gbps;
    if (type == "infiniband-xdr") return 800;
    double number = 0;
    const auto [end, error] = std::from_chars(type.data(), type.data() + type.size(), number);
    if (error != std::errc() || !(number > 0) || number > 1e6) return std::nullopt;
    const std::string_view rest(end, static_cast<std::size_t>(type.data() + type.size() - end));
    if (rest.starts_with("tbase")) return number * 1000;
    if (rest.starts_with("gbase")) return number;
    if (rest.starts_with("base")) return number / 1000;
    return std::nullopt;
}

Result<Item> itemFromNetbox(std::string_view yaml, std::string_view file)
{
    const auto at = [file](int line) { return fmt::format("{}, line {}", file, line); };
    if (yaml.size() > largest_device_type_bytes) return fail("the file is too large for a device type", std::string(file), fmt::format("at most {} MB", largest_device_type_bytes >> 20));
    if (const int line = lineOfWrongEncoding(yaml)) return fail("this is not UTF-8", at(line), "save the file as UTF-8");
    try {
        const YAML::Node root = YAML::Load(std::string(yaml));
        if (!root.IsMap()) return fail("this is no device type", at(1), "a device type begins with manufacturer: ...");
        return Reader(root, file).read();
    } catch (const Wrong& wrong) {
        return fail(wrong.what, at(wrong.line), wrong.remedy);
    } catch (const YAML::Exception& problem) {
        return fail("this is not YAML: " + problem.msg, at(problem.mark.is_null() ? 1 : problem.mark.line + 1), "check indentation and quotes");
    }
}

}  // namespace cw::catalog
