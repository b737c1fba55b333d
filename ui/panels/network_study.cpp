// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/network_study.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "document/builders.h"

namespace cw::ui {

namespace {

const QString work_key = QStringLiteral("what if");

}  // namespace

NetworkStudy::NetworkStudy(DocumentSession& session, BackgroundWork* work, QWidget* parent)
    : QWidget(parent), session_(session), networks_(new QComboBox), diagram_(new NetworkDiagram), model_(new WhatIfModel(this)), view_(new QTreeView), apply_(new QPushButton(tr("Apply"))),
      nothing_(new QLabel), later_(new QTimer(this)), state_(new QLabel), work_(work ? *work : *new BackgroundWork(this))
{
    networks_->setAccessibleName(tr("Network"));
    networks_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    networks_->setMinimumContentsLength(10);
    view_->setModel(model_);
    view_->setProperty("role", "table");
    view_->setRootIsDecorated(false);
    view_->setUniformRowHeights(true);
    view_->setAlternatingRowColors(true);
    view_->setAllColumnsShowFocus(true);
    view_->setAccessibleName(tr("What if the network were another"));
    view_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view_->header()->setSectionResizeMode(WhatIfModel::change_column, QHeaderView::Interactive);
    view_->header()->resizeSection(WhatIfModel::change_column, 190);
    apply_->setEnabled(false);
    apply_->setToolTip(tr("Make the chosen variation the network of the design"));

    auto* head = new QHBoxLayout;
    state_->setProperty("role", "caption");
    for (const QString& text : {tr("Computing…"), tr("Up to date"), tr("Outdated")}) state_->setMinimumWidth(std::max(state_->minimumWidth(), state_->fontMetrics().horizontalAdvance(text) + 4));
    head->addWidget(networks_, 1);
    head->addWidget(state_);
    head->addWidget(apply_);
    auto* more = new QToolButton;
    more->setText(tr("Diagram"));
    more->setToolTip(tr("Fit, fold, show the least cut, export"));
    more->setAccessibleName(tr("Diagram menu"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        diagram_->fillMenu(*menu);
    });
    head->addWidget(more);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(8, 8, 8, 8);
    column->addLayout(head);
    column->addWidget(view_, 1);
    nothing_->setWordWrap(true);
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setProperty("role", "caption");
    column->addWidget(nothing_, 1);
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(left);
    split->addWidget(diagram_);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({560, 600});
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(split);
    setProperty("role", "panel");
    setAttribute(Qt::WA_StyledBackground);

    later_->setSingleShot(true);
    later_->setInterval(0);
    connect(later_, &QTimer::timeout, this, &NetworkStudy::compare);
    connect(&session_, &DocumentSession::assessmentChanged, this, [this] {
        refreshNetworks();
        refreshDiagram();
        if (isVisible() && !session_.isPreviewing()) later_->start();
        showState();
    });
    // The figures of a commit may be those of the preview before it: then only the history tells.
    connect(&session_, &DocumentSession::historyChanged, this, [this] {
        if (isVisible() && !session_.isPreviewing()) later_->start();
        showState();
    });
    connect(networks_, &QComboBox::currentIndexChanged, this, [this] {
        drop();
        refreshDiagram();
        later_->start();
    });
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) { preview(now.row()); });
    connect(apply_, &QPushButton::clicked, this, &NetworkStudy::apply);
    refreshNetworks();
    refreshDiagram();
    sayWhyNothing();
}

NetworkId NetworkStudy::current() const { return NetworkId(networks_->currentData().toString().toStdString()); }

void NetworkStudy::choose(const NetworkId& network) { networks_->setCurrentIndex(networks_->findData(QString::fromStdString(network.text()))); }

void NetworkStudy::refreshNetworks()
{
    QStringList ids;
    QStringList names;
    for (const evaluation::NetworkResult& network : session_.assessment()->networks) {
        ids << QString::fromStdString(network.id.text());
        names << QString::fromStdString(network.name);
    }
    bool same = networks_->count() == ids.size();
    for (int i = 0; same && i < ids.size(); ++i) same = networks_->itemData(i).toString() == ids[i] && networks_->itemText(i) == names[i];
    if (same) return;
    const QSignalBlocker quiet(networks_);
    const QString before = networks_->currentData().toString();
    networks_->clear();
    for (int i = 0; i < ids.size(); ++i) networks_->addItem(names[i], ids[i]);
    networks_->setCurrentIndex(std::max(0, networks_->findData(before)));
}

void NetworkStudy::refreshDiagram()
{
    const evaluation::NetworkResult* shown = nullptr;
    for (const evaluation::NetworkResult& network : session_.assessment()->networks)
        if (network.id == current()) shown = &network;
    const auto* row = session_.document().find<fabric::Network>(current());
    diagram_->show(shown, row && row->topology == fabric::Topology::custom ? row->graph : fabric::CustomGraph());
}

void NetworkStudy::showEvent(QShowEvent*) { later_->start(); }

void NetworkStudy::compare()
{
    if (!isVisible() || session_.isPreviewing()) return;
    const document::Document& design = session_.committed();
    const NetworkId network = current();
    if (compared_ == design && compared_network_ == network) return showState();
    if (networks_->count() == 0) return take(design, network, {});
    work_.start(work_key, tr("What if"), [self = QPointer(this), design, network](BackgroundWork::Progress&) {
        return [self, design, network, offers = evaluation::whatIf(design, network)] {
            if (self) self->take(design, network, offers);
        };
    });
    showState();
    sayWhyNothing();
}

/// Late answers are dropped.
void NetworkStudy::take(const document::Document& design, const NetworkId& network, std::vector<evaluation::WhatIf> offers)
{
    if (!(design == session_.committed()) || network != current()) return later_->start();
    compared_ = design;
    compared_network_ = network;
    model_->show(std::move(offers));
    apply_->setEnabled(false);
    showState();
    sayWhyNothing();
}

/// An empty list says why it is empty.
void NetworkStudy::sayWhyNothing()
{
    const bool empty = model_->rowCount() == 0;
    view_->setVisible(!empty);
    nothing_->setVisible(empty);
    const auto* row = session_.document().find<fabric::Network>(current());
    if (work_.isBusy(work_key)) nothing_->setText(tr("Computing…"));
    else if (!row) nothing_->setText(tr("This design has no network yet. Add one in the panel “Networks”."));
    else if (row->topology == fabric::Topology::custom) nothing_->setText(tr("This network is drawn cable by cable: there is no rule by which it could be another."));
    else nothing_->setText(tr("NVLink domains come with their systems: there is nothing to vary."));
}

void NetworkStudy::showState()
{
    if (work_.isBusy(work_key)) state_->setText(tr("Computing…"));
    else state_->setText(compared_ == session_.committed() && compared_network_ == current() ? tr("Up to date") : tr("Outdated"));
}

void NetworkStudy::preview(int row)
{
    const evaluation::WhatIf* offer = model_->offer(row);
    const bool other = offer && offer->variation != evaluation::Variation::as_it_is && offer->network.sizing;
    apply_->setEnabled(other);
    if (!other) return drop();
    previewing_ = true;
    session_.preview(document::change(session_.committed(), tr("Change network").toStdString(), offer->row));
}

void NetworkStudy::drop()
{
    if (!previewing_) return;
    previewing_ = false;
    apply_->setEnabled(false);
    session_.dropPreview();
}

void NetworkStudy::apply()
{
    const evaluation::WhatIf* offer = model_->offer(view_->currentIndex().row());
    if (!offer) return;
    previewing_ = false;
    session_.commit(document::change(session_.committed(), tr("Change network").toStdString(), offer->row));
}

void NetworkStudy::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !previewing_) return QWidget::keyPressEvent(event);
    view_->setCurrentIndex({});
    drop();
}

}  // namespace cw::ui
