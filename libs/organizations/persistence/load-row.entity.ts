import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CellFault, Cells, Outcome, RowState, SheetKey } from '../domain/load';

@Entity({ name: 'unit_load_row' })
export class LoadRowEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'load_id' }) loadId: string;
  /** Of which of the load's files. */
  @Column('int') round: number;
  @Column('text') sheet: SheetKey;
  @Column('int') position: number;
  @Column('jsonb') cells: Cells;
  @Column('jsonb') faults: CellFault[];
  @Column('text') state: RowState;
  @Column('text', { nullable: true }) outcome: Outcome | null;
}
