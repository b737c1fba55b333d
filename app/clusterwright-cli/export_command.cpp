// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <map>
#include <memory>

#include <fmt/format.h>

#include "command.h"
#include "evaluation/custom_networks.h"
#include "evaluation/evaluator.h"
#include "exchange/cables.h"
#include "exchange/dxf.h"
#include "exchange/graph_file.h"
#include "exchange/slurm.h"
#include "exchange/svg.h"
#include "report/cable_schedule.h"
#include "report/report.h"
#include "storage/storage.h"

namespace cw::cli {

namespace {

struct Options {
    std::string file;
    std::string kind;
    std::string network;
    std::string out;
};

/// Every sheet of the plans one below the other would be no drawing: the site plan is the picture of a design.
drawing::Sheet sitePlan(const document::Document& document)
{
    for (const drawing::Sheet& sheet : report::plans(document, evaluation::evaluate(document)))
        if (sheet.number == "A-001") return sheet;
    stop("the design has no site plan: give the site a property line");
}

/// The network asked for, or the first back end that is built.
const evaluation::NetworkResult& chosenNetwork(const document::Document& document, const evaluation::Assessment& assessment, const std::string& id)
{
    for (const evaluation::NetworkResult& network : assessment.networks) {
        const fabric::Network* row = document.find<fabric::Network>(network.id);
        const bool main = row && row->purpose == fabric::Purpose::backend && !row->alternative && network.sizing;
        if (id.empty() ? main : network.id.text() == id) {
            if (!network.sizing) stop("network '" + network.name + "': " + network.error);
            return network;
        }
    }
    if (id.empty()) stop("the design has no back-end network that can be built");
    stop("--network: the design has no network '" + id + "'");
}

/// Cable by cable without its exceptions: as it is built when all is well.
std::string graphText(const fabric::Network& row, const evaluation::NetworkResult& network, exchange::GraphFormat format)
{
    return exchange::toText(valueOr(evaluation::cablesOf(row, network)), format);
}

/// An NVLink domain is a block of Slurm's topology/block, other networks are trees.
std::string slurmText(const fabric::Network& row, const evaluation::NetworkResult& network)
{
    const fabric::SizeRequest& request = *network.request;
    if (request.topology != fabric::Topology::nvlink_domain) return valueOr(exchange::toSlurmTree(valueOr(evaluation::cablesOf(row, network))));
    const std::int64_t ports = std::max(1, request.ports_per_node);
    return exchange::toSlurmBlocks((request.endpoints + ports - 1) / ports, std::max(1, request.nodes_per_unit));
}

void written(const Result<void>& result)
{
    if (!result) stop(result.error());
}

void run(const Options& options)
{
    const document::Document document = valueOr(storage::load(options.file));
    if (options.kind == "json") return write(options.out, storage::toJson(document));
    if (options.kind == "svg") return write(options.out, exchange::toSvg(sitePlan(document)));
    if (options.kind == "dxf") return written(exchange::writeDxf(sitePlan(document), options.out));
    const evaluation::Assessment assessment = evaluation::evaluate(document);
    const evaluation::NetworkResult& network = chosenNetwork(document, assessment, options.network);
    const fabric::Network& row = *document.find<fabric::Network>(network.id);
    if (options.kind == "slurm") return write(options.out, slurmText(row, network));
    if (const auto format = exchange::graphFormatFromName(options.kind)) return write(options.out, graphText(row, network, *format));
    const cabling::Schedule schedule = valueOr(report::cableSchedule(document, network));
    if (options.kind == "csv") return write(options.out, exchange::toCableCsv(schedule));
    if (options.kind == "netbox") return write(options.out, exchange::toNetboxCables(schedule));
    written(exchange::writeCableWorkbook(schedule, network.name, options.out));
}

}  // namespace

void addExportCommand(CLI::App& app)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("export", "Write a design for other programs");
    command->add_option("file", options->file, "Design file")->required();
    command->add_option("--as", options->kind, "json; the site plan: svg, dxf; of one network: ibsim, graphml, slurm; its cables: csv, xlsx, netbox")
        ->required()
        ->check(CLI::IsMember({"json", "svg", "dxf", "ibsim", "graphml", "slurm", "csv", "xlsx", "netbox"}));
    command->add_option("--network", options->network, "Id of the network (default: the first back end)");
    command->add_option("-o,--output", options->out, "File to write")->required();
    command->callback([options] { run(*options); });
}

}  // namespace cw::cli
