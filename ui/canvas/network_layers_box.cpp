// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/network_layers_box.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "canvas/cable_layer.h"
#include "style/theme.h"

namespace cw::ui {

NetworkLayersBox::NetworkLayersBox(PlanView& plan, DocumentSession& session, QWidget* parent)
    : QWidget(parent), plan_(plan), session_(session), cables_(new QCheckBox(tr("&Cables"))), minimum_cut_(new QCheckBox(tr("Minimum c&ut"))),
      tray_fill_(new QCheckBox(tr("&Fill of cable trays"))), network_(new QComboBox)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    auto* caption = new QLabel(tr("&Over the plan"));
    caption->setProperty("role", "caption");
    caption->setBuddy(network_);
    network_->setAccessibleName(tr("Network whose cables are shown"));
    network_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    network_->setMinimumContentsLength(16);
    cables_->setToolTip(tr("Bundles of cables by medium, between racks or, from afar, between rows"));
    tray_fill_->setToolTip(tr("How much of the inside of each tray the cables of all networks take at its fullest place"));
    minimum_cut_->setToolTip(tr("The two halves between which the network carries least, and the cables between them"));
    for (QWidget* widget : {static_cast<QWidget*>(caption), static_cast<QWidget*>(network_), static_cast<QWidget*>(cables_), static_cast<QWidget*>(minimum_cut_), static_cast<QWidget*>(tray_fill_)}) column->addWidget(widget);
    const auto change = [this](auto&& set) {
        PlanOptions changed = plan_.options();
        set(changed);
        plan_.setOptions(changed);
    };
    connect(cables_, &QCheckBox::clicked, this, [change](bool on) { change([on](PlanOptions& options) { options.cables = on; }); });
    connect(minimum_cut_, &QCheckBox::clicked, this, [change](bool on) { change([on](PlanOptions& options) { options.minimum_cut = on; }); });
    connect(tray_fill_, &QCheckBox::clicked, this, [change](bool on) { change([on](PlanOptions& options) { options.tray_fill = on; }); });
    connect(network_, &QComboBox::activated, this, [this, change](int index) {
        const NetworkId id(network_->itemData(index).toString().toStdString());
        change([&id](PlanOptions& options) { options.overlaid_network = id; });
    });
    connect(&plan_, &PlanView::optionsChanged, this, &NetworkLayersBox::follow);
    connect(&session_, &DocumentSession::assessmentChanged, this, &NetworkLayersBox::listNetworks);
    connect(&session_, &DocumentSession::documentReset, this, &NetworkLayersBox::listNetworks);
    listNetworks();
}

void NetworkLayersBox::listNetworks()
{
    QStringList ids;
    QStringList names;
    for (const auto& row : session_.document().table<fabric::Network>().rows()) {
        ids << QString::fromStdString(row->id.text());
        names << QString::fromStdString(row->name.empty() ? row->id.text() : row->name);
    }
    QStringList known_ids, known_names;
    for (int i = 0; i < network_->count(); ++i) {
        known_ids << network_->itemData(i).toString();
        known_names << network_->itemText(i);
    }
    if (ids != known_ids || names != known_names) {
        const QSignalBlocker quiet(network_);
        network_->clear();
        for (qsizetype i = 0; i < ids.size(); ++i) network_->addItem(names[i], ids[i]);
    }
    follow();
}

void NetworkLayersBox::follow()
{
    const PlanOptions& options = plan_.options();
    cables_->setChecked(options.cables);
    minimum_cut_->setChecked(options.minimum_cut);
    tray_fill_->setChecked(options.tray_fill);
    for (QWidget* widget : {static_cast<QWidget*>(cables_), static_cast<QWidget*>(minimum_cut_), static_cast<QWidget*>(network_)}) widget->setEnabled(network_->count() > 0);
    const auto* shown = overlaidNetwork(session_.document(), *session_.assessment(), options.overlaid_network);
    network_->setCurrentIndex(shown ? network_->findData(QString::fromStdString(shown->id.text())) : -1);
}

}  // namespace cw::ui
