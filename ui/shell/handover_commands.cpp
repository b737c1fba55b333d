// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/handover_commands.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace cw::ui {

HandoverCommands::HandoverCommands(DocumentSession& session, Dialogs& dialogs, BackgroundWork& work, QObject* parent) : QObject(parent), session_(session), dialogs_(dialogs), work_(work) {}

const evaluation::NetworkResult* HandoverCommands::network() const
{
    const auto networks = networksToHandOver(session_.committed(), *session_.committedAssessment());
    if (const auto chosen = chosen_ ? chosen_() : std::nullopt) {
        const auto found = std::find_if(networks.begin(), networks.end(), [&](const auto* one) { return one->id == *chosen; });
        if (found != networks.end()) return *found;
    }
    return networks.empty() ? nullptr : networks.front();
}

void HandoverCommands::exportSitePlan() { write(Handover::site_plan, tr("Export the site plan"), {}); }
void HandoverCommands::exportCables() { writeOfNetwork(Handover::cables, tr("Export the cables of “%1”")); }
void HandoverCommands::exportNetwork() { writeOfNetwork(Handover::network, tr("Export the network “%1”")); }

void HandoverCommands::writeOfNetwork(Handover what, const QString& title)
{
    const auto* of = network();
    if (!of) return dialogs_.error(tr("There is no network to export."), tr("Add a network that can be built: Networks, Add."));
    write(what, title.arg(QString::fromStdString(of->name)), of->id);
}

void HandoverCommands::write(Handover what, const QString& title, const NetworkId& network)
{
    const QFileInfo design(session_.filePath());
    const QString stem = session_.filePath().isEmpty() ? QDir::home().filePath(tr("design")) : design.dir().filePath(design.fileName().section(QLatin1Char('.'), 0, 0));
    const QString path = dialogs_.savePath(title, stem + handoverEnding(what), handoverFilter(what));
    if (path.isEmpty()) return;
    work_.start(path, title, [self = QPointer(this), what, path, network, document = session_.committed(), assessment = session_.committedAssessment()](BackgroundWork::Progress&) {
        return [self, path, written = handOver(what, path, document, *assessment, network)] {
            if (!self) return;
            if (written) emit self->done(tr("Wrote %1").arg(QDir::toNativeSeparators(path)));
            else self->dialogs_.error(tr("“%1” cannot be written.").arg(QFileInfo(path).fileName()), QString::fromStdString(written.error().sentence()));
        };
    });
}

}  // namespace cw::ui
