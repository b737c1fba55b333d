// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/network_import_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "style/theme.h"

namespace cw::ui {

namespace {

QString count(std::int64_t value) { return QLocale(QLocale::English).toString(static_cast<qlonglong>(value)); }

QString rates(const fabric::GraphCounts& counts)
{
    QStringList lines;
    for (const auto& [mbps, links] : counts.links_by_mbps) lines << NetworkImportDialog::tr("%1 at %2 Gb/s").arg(count(links), QLocale(QLocale::English).toString(static_cast<double>(mbps) / 1000));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

NetworkImportDialog::NetworkImportDialog(const NetworkPreview& preview, QWidget* parent) : QDialog(parent), name_(new QLineEdit(preview.name)), technology_(new QComboBox), purpose_(new QComboBox)
{
    setWindowTitle(tr("Import network"));
    name_->setMaxLength(200);
    technology_->addItem(tr("InfiniBand"), static_cast<int>(fabric::Technology::infiniband));
    technology_->addItem(tr("Ethernet"), static_cast<int>(fabric::Technology::ethernet));
    technology_->setCurrentIndex(preview.is_subnet ? 0 : 1);
    purpose_->addItem(tr("Back end"), static_cast<int>(fabric::Purpose::backend));
    purpose_->addItem(tr("Front end"), static_cast<int>(fabric::Purpose::frontend));
    purpose_->addItem(tr("Storage"), static_cast<int>(fabric::Purpose::storage));
    purpose_->addItem(tr("Management"), static_cast<int>(fabric::Purpose::management));
    const fabric::GraphCounts& counts = preview.counts;
    auto* form = new QFormLayout;
    form->addRow(tr("File"), new QLabel(preview.file));
    form->addRow(tr("Adapters"), new QLabel(tr("%1, %2 ports").arg(count(counts.adapters), count(counts.endpoint_ports))));
    form->addRow(tr("Switches"), new QLabel(count(counts.switches)));
    if (counts.routers > 0) form->addRow(tr("Routers"), new QLabel(count(counts.routers)));
    form->addRow(tr("Links"), new QLabel(rates(counts)));
    if (counts.unlinked > 0) form->addRow(tr("Without a cable"), new QLabel(tr("%1 devices").arg(count(counts.unlinked))));
    form->addRow(tr("Name"), name_);
    form->addRow(tr("Technology"), technology_);
    form->addRow(tr("Purpose"), purpose_);
    auto* note = new QLabel(tr("Where a network of that purpose is built already, this one is an alternative to compare with it."));
    note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Import"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::section, spacing::section, spacing::section, spacing::section);
    layout->setSpacing(spacing::wide);
    layout->addLayout(form);
    layout->addWidget(note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

document::NetworkToImport NetworkImportDialog::choice() const
{
    return {name_->text().trimmed().toStdString(), static_cast<fabric::Technology>(technology_->currentData().toInt()), static_cast<fabric::Purpose>(purpose_->currentData().toInt()), {}};
}

}  // namespace cw::ui
