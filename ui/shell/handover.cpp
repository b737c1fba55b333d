// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/handover.h"

#include <algorithm>
#include <filesystem>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "evaluation/custom_networks.h"
#include "exchange/cables.h"
#include "exchange/dxf.h"
#include "exchange/graph_file.h"
#include "exchange/slurm.h"
#include "exchange/svg.h"
#include "report/cable_schedule.h"
#include "report/report.h"
#include "storage/storage.h"
#include "words/words.h"

namespace cw::ui {

namespace {

using document::Document;
using evaluation::Assessment;
using evaluation::NetworkResult;

Result<void> write(const QString& path, std::string_view bytes) { return storage::writeAtomically(QFile::encodeName(path).toStdString(), bytes); }

Result<void> writeSitePlan(const QString& path, const Document& document, const Assessment& assessment)
{
    for (const drawing::Sheet& sheet : report::plans(document, assessment)) {
        if (sheet.number != "A-001") continue;
        if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) return write(path, exchange::toSvg(sheet));
        return exchange::writeDxf(sheet, QFile::encodeName(path).toStdString());
    }
    return fail(words::say("the design has no site plan: give the site a property line"));
}

Result<void> writeCables(const QString& path, const Document& document, const NetworkResult& network)
{
    const auto schedule = report::cableSchedule(document, network);
    if (!schedule) return tl::make_unexpected(schedule.error());
    if (path.endsWith(QLatin1String(".netbox.csv"), Qt::CaseInsensitive)) return write(path, exchange::toNetboxCables(*schedule));
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) return write(path, exchange::toCableCsv(*schedule));
    return exchange::writeCableWorkbook(*schedule, network.name, QFile::encodeName(path).toStdString());
}

/// An NVLink domain is a block of Slurm's topology/block, other networks are trees.
Result<void> writeSlurm(const QString& path, const NetworkResult& network, const fabric::Graph& cables)
{
    if (network.request && network.request->topology == fabric::Topology::nvlink_domain) {
        const std::int64_t ports = std::max(1, network.request->ports_per_node);
        return write(path, exchange::toSlurmBlocks((network.request->endpoints + ports - 1) / ports, std::max(1, network.request->nodes_per_unit)));
    }
    const auto tree = exchange::toSlurmTree(cables);
    return tree ? write(path, *tree) : tl::make_unexpected(tree.error());
}

Result<void> writeNetwork(const QString& path, const Document& document, const NetworkResult& network)
{
    const auto cables = evaluation::cablesOf(*document.find<fabric::Network>(network.id), network);
    if (!cables) return tl::make_unexpected(cables.error());
    if (path.endsWith(QLatin1String(".conf"), Qt::CaseInsensitive)) return writeSlurm(path, network, *cables);
    const bool graphml = path.endsWith(QLatin1String(".graphml"), Qt::CaseInsensitive);
    return write(path, exchange::toText(*cables, graphml ? exchange::GraphFormat::graphml : exchange::GraphFormat::subnet));
}

}  // namespace

QString handoverFilter(Handover what)
{
    switch (what) {
    case Handover::site_plan: return QCoreApplication::translate("cw::ui::Handover", "Drawing for CAD programs (*.dxf);;Picture (*.svg)");
    case Handover::cables: return QCoreApplication::translate("cw::ui::Handover", "Workbook (*.xlsx);;Table (*.csv);;Cables for NetBox (*.netbox.csv)");
    case Handover::network: return QCoreApplication::translate("cw::ui::Handover", "Subnet for ibsim and OpenSM (*.ibsim);;Graph (*.graphml);;Topology for Slurm (*.conf)");
    }
    return {};
}

QString handoverEnding(Handover what)
{
    switch (what) {
    case Handover::site_plan: return QStringLiteral("-site.dxf");
    case Handover::cables: return QStringLiteral("-cables.xlsx");
    case Handover::network: return QStringLiteral("-network.ibsim");
    }
    return {};
}

std::vector<const NetworkResult*> networksToHandOver(const Document& document, const Assessment& assessment)
{
    std::vector<const NetworkResult*> networks;
    for (const NetworkResult& network : assessment.networks)
        if (document.find<fabric::Network>(network.id) && network.sizing && network.sizing->links > 0) networks.push_back(&network);
    const auto rank = [&](const NetworkResult* network) {
        return std::pair(network->alternative, document.find<fabric::Network>(network->id)->purpose);
    };
    std::stable_sort(networks.begin(), networks.end(), [&](const auto* a, const auto* b) { return rank(a) < rank(b); });
    return networks;
}

Result<void> handOver(Handover what, const QString& path, const Document& document, const Assessment& assessment, const NetworkId& network)
{
    if (what == Handover::site_plan) return writeSitePlan(path, document, assessment);
    for (const NetworkResult& one : assessment.networks)
        if (one.id == network) return what == Handover::cables ? writeCables(path, document, one) : writeNetwork(path, document, one);
    return fail(words::say("the design has no such network"));
}

}  // namespace cw::ui
