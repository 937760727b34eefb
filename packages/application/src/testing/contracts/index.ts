import { describe } from 'vitest';
import { describeAttendanceStore } from './attendance-store.contract.ts';
import { describeAuditTrail } from './audit-trail.contract.ts';
import { describeCalendarStore } from './calendar-store.contract.ts';
import { describeCertificateStore } from './certificate-store.contract.ts';
import { describeDirectoryStore } from './directory-store.contract.ts';
import { describeEventStore } from './event-store.contract.ts';
import { describeModuleStore } from './module-store.contract.ts';
import { describeOutbox } from './outbox.contract.ts';
import { describePeopleStore } from './people-store.contract.ts';
import { describePlaceStore } from './place-store.contract.ts';
import { describePlanningStore } from './planning-store.contract.ts';
import { describePollStore } from './poll-store.contract.ts';
import { describeProgrammeStore } from './programme-store.contract.ts';
import { describeRegistrationStore } from './registration-store.contract.ts';
import { describeSentDateStore } from './sent-date-store.contract.ts';
import { describeSignInStore } from './sign-in-store.contract.ts';
import type { CreateStore } from './store-under-test.ts';
import { describeTransactions } from './transactions.contract.ts';

export * from './attendance-store.contract.ts';
export * from './audit-trail.contract.ts';
export * from './calendar-store.contract.ts';
export * from './certificate-store.contract.ts';
export * from './directory-store.contract.ts';
export * from './event-store.contract.ts';
export * from './module-store.contract.ts';
export * from './outbox.contract.ts';
export * from './people-store.contract.ts';
export * from './place-store.contract.ts';
export * from './planning-store.contract.ts';
export * from './poll-store.contract.ts';
export * from './programme-store.contract.ts';
export * from './registration-store.contract.ts';
export * from './sent-date-store.contract.ts';
export * from './sign-in-store.contract.ts';
export type { CreateStore, StoreUnderTest } from './store-under-test.ts';
export * from './transactions.contract.ts';

/** Everything a store promises, port by port. */
export function describeStore(create: CreateStore): void {
  describe('transactions', () => describeTransactions(create));
  describe('events', () => describeEventStore(create));
  describe('directory', () => describeDirectoryStore(create));
  describe('places', () => describePlaceStore(create));
  describe('planning', () => describePlanningStore(create));
  describe('programme', () => describeProgrammeStore(create));
  describe('registrations', () => describeRegistrationStore(create));
  describe('attendance', () => describeAttendanceStore(create));
  describe('certificates', () => describeCertificateStore(create));
  describe('modules', () => describeModuleStore(create));
  describe('people', () => describePeopleStore(create));
  describe('polls', () => describePollStore(create));
  describe('sign-in', () => describeSignInStore(create));
  describe('calendars', () => describeCalendarStore(create));
  describe('sent dates', () => describeSentDateStore(create));
  describe('outbox', () => describeOutbox(create));
  describe('audit', () => describeAuditTrail(create));
}
