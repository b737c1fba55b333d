// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/network_diagram.h"

#include <algorithm>

#include <QPainter>

#include "drawing/network_diagram.h"
#include "print/painter.h"

namespace cw::ui {

namespace {

// The paper of the diagram, 16:9; the widget shows it as large as it fits.
constexpr double paper_width_mm = 320, paper_height_mm = 180, margin_mm = 6;

}  // namespace

NetworkDiagram::NetworkDiagram(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Network diagram"));
    setMinimumSize(240, 135);
}

void NetworkDiagram::show(const evaluation::NetworkResult* network)
{
    if (network ? network_ == *network : !network_) return;
    network_ = network ? std::optional(*network) : std::nullopt;
    sheet_.reset();
    if (network_ && network_->sizing) {
        drawing::SheetBuilder builder("N", network_->name, paper_width_mm, paper_height_mm);
        drawing::drawNetworkDiagram(builder, builder.paper().inset(margin_mm), *network_);
        sheet_ = builder.take();
    }
    setAccessibleDescription(network_ && network_->sizing ? QString::fromStdString(network_->sizing->structure) : QString());
    update();
}

void NetworkDiagram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!sheet_) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect(), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
                         network_ ? tr("This network cannot be built: %1").arg(QString::fromStdString(network_->error)) : tr("Choose a network to see its diagram."));
        return;
    }
    const double scale = std::min(width() / paper_width_mm, height() / paper_height_mm);
    const QRectF paper((width() - paper_width_mm * scale) / 2, (height() - paper_height_mm * scale) / 2, paper_width_mm * scale, paper_height_mm * scale);
    painter.fillRect(paper, Qt::white);
    painter.translate(paper.topLeft());
    print::paint(painter, *sheet_, scale);
}

}  // namespace cw::ui
